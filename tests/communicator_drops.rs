//! Communicators of simulated devices, their parts and their tensors, dropped in every order while collectives are queued.

#![cfg(feature = "sim")]

mod common;
mod ranks;

use std::any::Any;
use std::time::{Duration, Instant};

use aclnn::{Communicator, ReduceOp, Tensor};
use common::orders;
use ranks::{devices, on_ranks, session};

type Object = Box<dyn Any + Send>;

/// What one rank has after calls of the whole and of a part that nobody has waited for.
fn objects(own: Communicator) -> Vec<Object> {
    let tensor = |value: i32| Tensor::from_slice(&[value; 64], [64], own.device()).unwrap();
    let (mut x, mut y) = (tensor(1), tensor(2));
    own.all_reduce_in_place(ReduceOp::Sum, &mut x).unwrap();
    let part = own.part(&[1, 0]).unwrap().unwrap();
    part.all_reduce_in_place(ReduceOp::Max, &mut y).unwrap();
    let stream = own.device().new_stream().unwrap();
    vec![
        Box::new(own),
        Box::new(part),
        Box::new(x),
        Box::new(y),
        Box::new(stream),
    ]
}

/// Both ranks drop theirs in the same order, one after the other, or the second in the opposite order; what is busy is ended
/// in the background, and what comes next is right.
#[test]
fn every_order_while_collectives_run() {
    let session = session();
    session.slow_kernels(100);
    let devices = devices("a2", 2);
    let mut ended = 0;
    for (number, order) in orders(5).into_iter().enumerate() {
        let all = on_ranks(&devices, objects);
        for (rank, objects) in all.into_iter().enumerate() {
            let mut objects: Vec<Option<Object>> = objects.into_iter().map(Some).collect();
            let mut order = order.clone();
            if rank == 1 && number % 2 == 1 {
                order.reverse();
            }
            for index in order {
                drop(objects[index].take());
            }
        }
        // The whole and its part, of two ranks.
        ended += 4;
    }
    let begun = Instant::now();
    while session.calls("HcclCommDestroy").unwrap() < ended {
        assert!(
            begun.elapsed() < Duration::from_secs(60),
            "they are not ended"
        );
        std::thread::sleep(Duration::from_millis(5));
    }
    let sum = on_ranks(&devices, |own| {
        let mut x = Tensor::from_slice(&[own.rank() as i32 + 1], [1], own.device()).unwrap();
        own.all_reduce_in_place(ReduceOp::Sum, &mut x).unwrap();
        let sum = x.to_vec::<i32>().unwrap();
        own.close(Some(Duration::from_secs(20))).unwrap();
        sum
    });
    assert_eq!(sum, [[3], [3]]);
    drop(devices);
    session.finish().unwrap();
}
