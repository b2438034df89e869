//! Communicators on simulated devices whose calls hold a rank up until the others come: only what comes after such a call waits
//! with it.

#![cfg(feature = "sim")]

mod ranks;

use std::sync::mpsc;
use std::time::{Duration, Instant};

use aclnn::{Communicator, Error, ErrorKind, QuantDType, Quantize, ReduceOp, Result, Tensor};
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

/// What holds a stream's queue holds up futures of that stream alone: those that are asked for meanwhile, and those that get
/// their event when an earlier one is done.
#[test]
fn a_call_that_waits_holds_up_no_futures_of_other_streams() {
    let session = session();
    // Work is still under way when it is asked for.
    session.slow_kernels(20_000);
    for events in [0, 17] {
        let devices = devices("a2", 2);
        let mut ranks = Communicator::on_devices(&devices).unwrap();
        let last = ranks.pop().unwrap();
        let own = &ranks[0];
        let broadcasts = || session.calls("HcclBroadcast").unwrap();
        let before = broadcasts();
        let (tell, hear) = mpsc::channel::<()>();
        let (begin, begun) = mpsc::channel::<()>();
        let (go, gone) = mpsc::channel();
        let wait_for =
            |hear: mpsc::Receiver<()>| move || hear.recv_timeout(LONG).unwrap_or_default();
        std::thread::scope(|scope| {
            let other = scope.spawn(move || {
                hear.recv_timeout(LONG).unwrap_or_default();
                let mut x = Tensor::from_slice(&[2.0f32], [1], last.device()).unwrap();
                last.broadcast(&mut x, 1).unwrap();
                last.close(Some(LONG)).unwrap();
            });
            // The communicator's stream has work that nothing but the test ends.
            own.stream().host_function(wait_for(begun)).unwrap();
            let mut futures = Vec::new();
            for _ in 0..events {
                own.stream().host_function(|| ()).unwrap();
                futures.push(own.stream().done().unwrap());
            }
            let calling = scope.spawn(move || {
                let mut y = Tensor::from_slice(&[0.0f32], [1], own.device()).unwrap();
                own.broadcast(&mut y, 1).unwrap();
                y.to_vec::<f32>().unwrap()
            });
            let began = Instant::now();
            while broadcasts() == before && began.elapsed() < LONG {
                std::thread::yield_now();
            }
            // One more future of that stream, which waits for the call.
            let asking = (events == 0).then(|| scope.spawn(|| own.stream().done().unwrap()));
            std::thread::sleep(Duration::from_millis(20));
            if events > 1 {
                begin.send(()).unwrap();
            }
            let mut apart = (events > 1).then(|| futures.split_off(16));
            let elsewhere = scope.spawn(move || {
                for done in futures {
                    done.wait().unwrap();
                }
                let device = own.device();
                let stream = device.new_stream().unwrap();
                let [x, scale] =
                    [[3.0f32; 1]; 2].map(|value| Tensor::from_slice(&value, [1], device));
                let call = Quantize::multiply(QuantDType::QInt8).stream(&stream);
                let y = call.run(&x.unwrap(), &scale.unwrap(), None).unwrap();
                let done = stream.done().unwrap();
                go.send(done.wait()).unwrap();
                assert_eq!(y.to_vec::<i8>().unwrap(), [9]);
            });
            let heard = gone.recv_timeout(LONG / 4);
            let late = apart.as_mut().map(|apart| {
                apart[0]
                    .wait_timeout(Duration::from_millis(5))
                    .map_err(|error| error.kind())
            });
            drop(begin);
            tell.send(()).unwrap();
            assert_eq!(calling.join().unwrap(), [2.0]);
            elsewhere.join().unwrap();
            other.join().unwrap();
            heard.unwrap().unwrap();
            assert_eq!(
                late.unwrap_or(Err(ErrorKind::Timeout)),
                Err(ErrorKind::Timeout)
            );
            let asked = asking.map(|asking| asking.join().unwrap());
            for done in apart.into_iter().flatten().chain(asked) {
                done.wait().unwrap();
            }
        });
        ranks.pop().unwrap().close(Some(LONG)).unwrap();
    }
    session.finish().unwrap();
}

/// A panic of a function on a communicator's stream is for who waits for that stream.
#[test]
fn a_barrier_does_not_fail_by_a_function_that_panicked() {
    let session = session();
    let devices = devices("a2", 2);
    let ranks = Communicator::on_devices(&devices).unwrap();
    ranks[0]
        .stream()
        .host_function(|| panic!("not the barrier's"))
        .unwrap();
    std::thread::scope(|scope| {
        for rank in &ranks {
            scope.spawn(move || rank.barrier().unwrap());
        }
    });
    let error = ranks[0].stream().synchronize().unwrap_err();
    assert_eq!(error.kind(), ErrorKind::HostFunction, "{error}");
    std::thread::scope(|scope| {
        for rank in ranks {
            scope.spawn(move || {
                rank.barrier().unwrap();
                rank.close(Some(LONG)).unwrap();
            });
        }
    });
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
