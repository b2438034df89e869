//! Communicators on simulated devices whose calls hold a rank up until the others come: only what comes after such a call waits
//! with it.

#![cfg(feature = "sim")]

mod ranks;

use std::sync::mpsc;
use std::time::{Duration, Instant};

use aclnn::{Communicator, Error, ReduceOp, Result, Tensor};
use ranks::{devices, session};

/// Longer than anything here takes.
const LONG: Duration = Duration::from_secs(20);

/// Two communicators over the same ranks, whose first calls wait for the other rank, on parts of one tensor, in another order on
/// each rank.
#[test]
fn a_group_over_two_communicators_takes_parts_of_one_tensor_in_any_order() {
    let session = session();
    // A wait that does not end does so soon.
    session.set_hccl_second(Duration::from_millis(20));
    let devices = devices("a2", 2);
    for round in 0..5 {
        let [one, other] = [(); 2].map(|()| Communicator::on_devices(&devices).unwrap());
        let run = |one: &Communicator, other: &Communicator| -> Result<Vec<i32>> {
            let number = one.rank() as i32 + round;
            let mut x = Tensor::from_slice(&[number, 10 * number], [2], one.device())?;
            let (mut first, mut second) = x.view_mut().split_at(0, 1)?;
            let sum = ReduceOp::Sum;
            Communicator::group(|group| {
                if one.rank() == 0 {
                    group.rank(one).all_reduce_in_place(sum, &mut first)?;
                    group.rank(other).all_reduce_in_place(sum, &mut second)
                } else {
                    group.rank(other).all_reduce_in_place(sum, &mut second)?;
                    group.rank(one).all_reduce_in_place(sum, &mut first)
                }
            })?;
            if round % 2 == 1 {
                // On another stream, after both.
                one.device().new_stream()?.fill_zero(&mut x)?;
            }
            x.to_vec()
        };
        let run = &run;
        let found = std::thread::scope(|scope| {
            let ranks = one.into_iter().zip(other);
            let both = ranks.map(|(one, other)| {
                scope.spawn(move || {
                    let found = run(&one, &other);
                    for own in [one, other] {
                        own.close(Some(LONG)).unwrap();
                    }
                    found
                })
            });
            let both: Vec<_> = both.collect();
            let found = both.into_iter().map(|thread| thread.join().unwrap());
            found.collect::<Result<Vec<_>, Error>>()
        });
        let sum = if round % 2 == 1 { 0 } else { 2 * round + 1 };
        assert_eq!(found.unwrap(), [[sum, 10 * sum], [sum, 10 * sum]]);
    }
    drop(devices);
    session.finish().unwrap();
}

/// Rank 1 makes its second call only when another thread of rank 0 has gone on with what the first one left.
#[test]
fn a_call_that_waits_holds_up_nobody_who_needs_earlier_work() {
    let session = session();
    let devices = devices("a2", 2);
    let mut ranks = Communicator::on_devices(&devices).unwrap();
    let last = ranks.pop().unwrap();
    let own = &ranks[0];
    let calls = |function| session.calls(function).unwrap();
    let (tell, hear) = mpsc::channel();
    std::thread::scope(|scope| {
        let other = scope.spawn(move || {
            let mut x = Tensor::from_slice(&[2.0f32], [1], last.device()).unwrap();
            last.all_reduce_in_place(ReduceOp::Sum, &mut x).unwrap();
            let heard = hear.recv_timeout(LONG);
            last.broadcast(&mut x, 1).unwrap();
            last.close(Some(LONG)).unwrap();
            heard
        });
        let mut x = Tensor::from_slice(&[1.0f32], [1], own.device()).unwrap();
        own.all_reduce_in_place(ReduceOp::Sum, &mut x).unwrap();
        let waiting = scope.spawn(move || {
            let mut y = Tensor::from_slice(&[0.0f32], [1], own.device()).unwrap();
            own.broadcast(&mut y, 1).unwrap();
            y.to_vec::<f32>().unwrap()
        });
        let began = Instant::now();
        while calls("HcclBroadcast") == 0 && began.elapsed() < LONG {
            std::thread::yield_now();
        }
        let stream = own.device().new_stream().unwrap();
        stream.fill_zero(&mut x).unwrap();
        assert_eq!(x.to_vec::<f32>().unwrap(), [0.0]);
        // Nor does a question wait.
        own.stream().query().unwrap();
        tell.send(()).unwrap();
        assert_eq!(waiting.join().unwrap(), [3.0]);
        other.join().unwrap().unwrap();
    });
    ranks.pop().unwrap().close(Some(LONG)).unwrap();
    drop(devices);
    session.finish().unwrap();
}
