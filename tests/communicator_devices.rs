//! Communicators on simulated devices, a thread for each: groups, ways to join, ends, failures and misuse.

#![cfg(feature = "sim")]

mod ranks;

use std::time::{Duration, Instant};

use aclnn::{
    Communicator, CommunicatorOptions, DType, ErrorKind, FileRendezvous, ReduceOp, Result,
    RootInfo, TcpRendezvous, Tensor,
};
use ranks::{devices, on_threads, session};

/// Runs `work` on a thread for each rank, which owns and closes it; what they gave, in the order of ranks.
fn on_ranks<R: Send>(ranks: Vec<Communicator>, work: impl Fn(&Communicator) -> R + Sync) -> Vec<R> {
    on_threads(ranks, |own| {
        let result = work(&own);
        // A drop leaves what is busy to the background, and a session wants its end.
        own.close(Some(Duration::from_secs(20))).unwrap();
        result
    })
}

#[test]
fn one_thread_makes_the_calls_of_all_devices_in_a_group() {
    let session = session();
    let devices = devices("a2", 3);
    let ranks = Communicator::on_devices(&devices).unwrap();
    let given = |own: &Communicator| {
        let values: Vec<i32> = (1..6).map(|place| place << (28 + own.rank())).collect();
        Tensor::from_slice(&values, [5], own.device()).unwrap()
    };
    let mut tensors: Vec<Tensor> = ranks.iter().map(given).collect();
    let expected: Vec<i32> = (0..5)
        .map(|place| {
            let values = tensors.iter().map(|x| x.to_vec::<i32>().unwrap()[place]);
            values.fold(0, i32::wrapping_add)
        })
        .collect();
    Communicator::group(|group| {
        for (own, x) in ranks.iter().zip(&mut tensors) {
            group.rank(own).all_reduce_in_place(ReduceOp::Sum, x)?;
        }
        for own in &ranks {
            group.rank(own).barrier()?;
        }
        Ok(())
    })
    .unwrap();
    for x in &tensors {
        assert_eq!(x.to_vec::<i32>().unwrap(), expected);
    }
    drop((ranks, tensors, devices));
    session.finish().unwrap();
}

/// In a chain the ends have one message each, and the rank between them two.
#[test]
fn a_batch_of_one_message_meets_one_of_two() {
    let session = session();
    session.set_hccl_second(Duration::from_millis(1));
    let devices = devices("a2", 3);
    let ranks = Communicator::on_devices(&devices).unwrap();
    let found = on_ranks(ranks, |own| {
        let x = Tensor::from_slice(&[own.rank() as i32 + 1], [1], own.device()).unwrap();
        let mut y = Tensor::from_slice(&[0i32], [1], own.device()).unwrap();
        Communicator::batch_send_recv(|batch| {
            let mut batch = batch.rank(own);
            if own.rank() < 2 {
                batch.send(&x, own.rank() + 1)?;
            }
            match own.rank() {
                0 => Ok(()),
                rank => batch.recv(&mut y, rank - 1),
            }
        })
        .unwrap();
        y.to_vec::<i32>().unwrap()
    });
    assert_eq!(found, [[0], [1], [2]]);
    assert_eq!(session.calls("HcclBatchSendRecv").unwrap(), 3);
    drop(devices);
    session.finish().unwrap();
}

#[test]
fn ranks_find_each_other_by_root_information_by_file_and_over_tcp() {
    let session = session();
    let devices = devices("a2", 2);
    let options = CommunicatorOptions::new()
        .name("found")
        .unwrap()
        .buffer_megabytes(1)
        .deterministic(true)
        .execution_timeout(Duration::from_secs(100))
        .join_timeout(Duration::from_secs(60));
    let folder = tempfile::tempdir().unwrap();
    let listener = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
    let address = listener.local_addr().unwrap();
    let both = |join: &(dyn Fn(usize) -> Result<Communicator> + Sync)| {
        std::thread::scope(|scope| {
            let threads = [0, 1].map(|rank| scope.spawn(move || join(rank)));
            let ranks: Vec<_> = threads.into_iter().map(|t| t.join().unwrap()).collect();
            let ranks: Result<Vec<Communicator>> = ranks.into_iter().collect();
            for own in on_ranks(ranks.unwrap(), |own| {
                assert_eq!((own.size(), own.name()), (2, "found"));
                let mut x = Tensor::from_slice(&[1i32 + own.rank() as i32], [1], own.device())?;
                own.all_reduce_in_place(ReduceOp::Sum, &mut x)?;
                x.to_vec::<i32>()
            }) {
                assert_eq!(own.unwrap(), [3]);
            }
        });
    };
    let bytes = RootInfo::new(&devices[0]).unwrap().to_bytes();
    both(&|rank| {
        let root = RootInfo::from_bytes(&bytes)?;
        Communicator::join(root, rank, 2, &devices[rank], &options)
    });
    let path = folder.path().join("root");
    both(&|rank| {
        let file = FileRendezvous::new(&path);
        Communicator::connect(rank, 2, &devices[rank], file, &options)
    });
    assert!(!path.exists());
    let listener = std::sync::Mutex::new(Some(listener));
    both(&|rank| {
        let own = match rank {
            0 => TcpRendezvous::of_listener(listener.lock().unwrap().take().unwrap()),
            _ => TcpRendezvous::new(address),
        };
        Communicator::connect(rank, 2, &devices[rank], own.unwrap(), &options)
    });
    drop(devices);
    session.finish().unwrap();
}

#[test]
fn a_rank_whose_others_do_not_come_has_its_deadline() {
    let session = session();
    session.set_hccl_second(Duration::from_millis(10));
    let device = &devices("a2", 1)[0];
    let root = RootInfo::new(device).unwrap();
    let options = CommunicatorOptions::new()
        .buffer_megabytes(1)
        .join_timeout(Duration::from_millis(100));
    let begun = Instant::now();
    let error = Communicator::join(root, 0, 2, device, &options).unwrap_err();
    assert_eq!((error.kind(), error.rank()), (ErrorKind::Timeout, Some(0)));
    assert!(error.to_string().contains("other ranks"), "{error}");
    // HCCL still makes that one: the next waits for its turn, within its own time, and then does not join any more.
    let root = RootInfo::new(device).unwrap();
    let error = Communicator::join(root, 0, 2, device, &options).unwrap_err();
    assert_eq!((error.kind(), error.rank()), (ErrorKind::Timeout, Some(0)));
    assert!(error.to_string().contains("one at a time"), "{error}");
    assert!(begun.elapsed() < Duration::from_secs(20));
    // HCCL's own time ends too; what it finds then is no concern of this test.
    std::thread::sleep(Duration::from_millis(2500));
    let joins = session.calls("HcclCommInitRootInfoConfig").unwrap();
    assert_eq!(joins, 1);
    let _ = session.finish();
}

#[test]
fn parts_are_communicators_and_ends_come_in_any_order() {
    for order in [[0, 1, 2], [2, 1, 0], [1, 2, 0]] {
        let session = session();
        let devices = devices("a2", 3);
        let left = ranks::on_ranks(&devices, |own| {
            let mut x = Tensor::from_slice(&[own.rank() as i32], [1], own.device()).unwrap();
            let part = own.part(&[2, 0]).unwrap();
            assert_eq!(part.is_some(), own.rank() != 1);
            if let Some(part) = &part {
                assert_eq!(
                    (part.size(), part.rank()),
                    (2, usize::from(own.rank() == 0))
                );
                part.all_reduce_in_place(ReduceOp::Sum, &mut x).unwrap();
            }
            let expected = if part.is_some() { 2 } else { 1 };
            assert_eq!(x.to_vec::<i32>().unwrap(), [expected]);
            own.barrier().unwrap();
            (own, part, x)
        });
        let mut left: Vec<_> = left.into_iter().map(Some).collect();
        for place in order {
            let (own, part, x) = left[place].take().unwrap();
            match place {
                0 => drop((own, part, x)),
                1 => drop((part, x, own)),
                _ => {
                    drop(x);
                    // The part holds on to the whole.
                    if part.is_some() {
                        let error = own.close(None).unwrap_err();
                        assert_eq!(error.kind(), ErrorKind::UnsupportedArgument);
                    }
                    part.unwrap().close(Some(Duration::from_secs(10))).unwrap();
                }
            }
        }
        drop(devices);
        session.finish().unwrap();
    }
}

#[test]
fn a_communicator_that_is_busy_is_ended_later() {
    let session = session();
    let devices = devices("a2", 1);
    let busy = |call| session.fail_call("HcclCommDestroy", call, 20).unwrap();
    let own = || Communicator::on_devices(&devices).unwrap().pop().unwrap();
    let first = own();
    busy(1);
    drop(first);
    std::thread::sleep(Duration::from_millis(300));
    let second = own();
    busy(1);
    second.close(Some(Duration::from_secs(10))).unwrap();
    drop(devices);
    session.finish().unwrap();
}

#[test]
fn a_whole_is_closed_though_a_part_that_was_dropped_is_busy() {
    let session = session();
    let devices = devices("a2", 1);
    let own = || Communicator::on_devices(&devices).unwrap().pop().unwrap();
    let whole = own();
    let part = whole.part(&[0]).unwrap().unwrap();
    session.fail_call("HcclCommDestroy", 1, 20).unwrap();
    drop(part);
    whole.close(Some(Duration::from_secs(10))).unwrap();
    assert_eq!(session.calls("HcclCommDestroy").unwrap(), 3);
    drop(devices);
    session.finish().unwrap();
}

#[test]
fn hccl_that_tells_of_a_failure_ends_the_communicator() {
    let session = session();
    let devices = devices("a2", 1);
    let own = Communicator::on_devices(&devices).unwrap().pop().unwrap();
    assert!(own.failure().is_none());
    session.set_hccl_async_error(21);
    let error = own.failure().unwrap();
    assert_eq!((error.code(), error.rank()), (Some(21), Some(0)));
    session.set_hccl_async_error(0);
    let error = own.barrier().unwrap_err();
    assert_eq!(error.kind(), ErrorKind::CommunicatorFailed);
    drop((own, devices));
    session.finish().unwrap();
}

#[test]
fn hccl_is_asked_for_a_failure_before_what_waits_for_ranks() {
    let session = session();
    let devices = devices("a2", 2);
    let both = std::sync::Barrier::new(2);
    ranks::on_ranks(&devices, |own| {
        let mut x = Tensor::from_slice(&[1i32; 3], [3], own.device()).unwrap();
        own.all_reduce_in_place(ReduceOp::Sum, &mut x).unwrap();
        assert_eq!(x.to_vec::<i32>().unwrap(), [2; 3]);
        both.wait();
        session.set_hccl_async_error(21);
        both.wait();
        // Alone this would wait for the other rank.
        if own.rank() == 0 {
            let error = own.broadcast(&mut x, 0).unwrap_err();
            assert_eq!((error.code(), error.rank()), (Some(21), Some(0)));
        }
        both.wait();
        session.set_hccl_async_error(0);
        both.wait();
        own.close(Some(Duration::from_secs(20))).unwrap();
    });
    assert_eq!(session.calls("HcclBroadcast").unwrap(), 0);
    drop(devices);
    session.finish().unwrap();
}

#[test]
fn other_streams_and_the_host_wait_for_a_call() {
    let session = session();
    let devices = devices("a2", 2);
    let ranks = Communicator::on_devices(&devices).unwrap();
    on_ranks(ranks, |own| {
        let stream = own.device().new_stream().unwrap();
        let mut x = Tensor::from_slice(&[3.0f32; 100], [100], own.device()).unwrap();
        let mut y = Tensor::empty(DType::Float32, [100], own.device()).unwrap();
        for _ in 0..20 {
            own.all_reduce(ReduceOp::Max, &x, &mut y).unwrap();
            // On another stream, and then again on the communicator's.
            stream.fill_zero(&mut x).unwrap();
            own.broadcast(&mut x, 1).unwrap();
        }
        assert_eq!(x.to_vec::<f32>().unwrap(), [0.0; 100]);
        assert_eq!(y.to_vec::<f32>().unwrap(), [0.0; 100]);
        // Dropped while they are in use.
        own.all_reduce(ReduceOp::Max, &x, &mut y).unwrap();
        drop((x, y));
    });
    drop(devices);
    session.finish().unwrap();
}

#[test]
fn tensors_and_types_of_others_are_refused_before_anything_is_queued() {
    let session = session();
    let devices = devices("a2", 2);
    let ranks = Communicator::on_devices(&devices).unwrap();
    let error = ranks[0].broadcast(&mut [1.0f32], 0).unwrap_err();
    assert_eq!(error.kind(), ErrorKind::DeviceMismatch);
    assert!(
        error.to_string().contains("tensor is on the host"),
        "{error}"
    );
    let mut other = Tensor::zeros(DType::Float32, [1], &devices[1]).unwrap();
    let error = ranks[0].broadcast(&mut other, 0).unwrap_err();
    assert_eq!(error.kind(), ErrorKind::DeviceMismatch);
    let mut wrong = Tensor::zeros(DType::Float64, [1], &devices[0]).unwrap();
    let error = ranks[0].all_reduce_in_place(ReduceOp::Sum, &mut wrong);
    assert_eq!(error.unwrap_err().kind(), ErrorKind::DType);
    let twice = [devices[0].clone(), devices[0].clone()];
    assert_eq!(
        Communicator::on_devices(&twice).unwrap_err().kind(),
        ErrorKind::Value
    );
    assert!(ranks[0].failure().is_none());
    drop((ranks, devices, other, wrong, twice));
    session.finish().unwrap();
}
