//! Operators that take a communicator: its name reaches them, they stand in order with its other work, and graphs hold it.

#![cfg(feature = "sim")]

mod common;
#[path = "ranks/operator.rs"]
mod operator;
mod ranks;

use aclnn::operators::Operator;
use aclnn::sim::Session;
use aclnn::{Communicator, DType, ErrorKind, ReduceOp, Result, Stream, Tensor};
use common::named;
use operator::{MatmulAllReduce, captured, matrices, operands, operator};
use ranks::on_ranks;

/// A session in which operators without a kernel write a pattern.
fn session() -> Session {
    let session = ranks::session();
    session.set_opaque(true);
    session
}

fn run(operator: &MatmulAllReduce, stream: &Stream, all: &mut [Tensor; 3]) -> Result<()> {
    // SAFETY: all are matrices of float16 that go together, and every rank makes the same call.
    unsafe { operator.run_unchecked(stream, operands(all)) }
}

#[test]
fn an_operator_takes_a_communicator_and_stands_in_its_order() {
    let session = session();
    let devices = ranks::devices("a2", 2);
    session.start_log();
    let name = std::sync::Mutex::new(String::new());
    on_ranks(&devices, |own| {
        *name.lock().unwrap() = own.name().to_owned();
        let stream = own.device().new_stream().unwrap();
        let mut all = matrices(own.device());
        for _ in 0..3 {
            own.all_reduce_in_place(ReduceOp::Sum, &mut all[0]).unwrap();
            run(&operator(&own), &stream, &mut all).unwrap();
            own.all_reduce_in_place(ReduceOp::Sum, &mut all[2]).unwrap();
        }
        assert_eq!(all[0].to_bytes().unwrap(), [0; 512]);
        assert!(own.failure().is_none());
    });
    let log = session.log();
    let group = format!("\"group\":\"{}\"", name.lock().unwrap());
    let calls = named(&log, "aclnnMatmulAllReduceGetWorkspaceSize");
    assert!(!calls.is_empty());
    assert!(calls.iter().all(|call| call.contains(&group)), "{calls:?}");
    drop(devices);
    session.finish().unwrap();
}

#[test]
fn communicators_that_are_gone_or_elsewhere_are_refused() {
    let session = session();
    let devices = ranks::devices("a2", 2);
    let mut ranks = Communicator::on_devices(&devices).unwrap();
    let mut all = matrices(&devices[0]);
    let stream = devices[0].stream();
    let error = run(&operator(&ranks[1]), &stream, &mut all).unwrap_err();
    assert_eq!(error.kind(), ErrorKind::DeviceMismatch);
    let on_the_cpu = &Communicator::cpu(1).unwrap()[0];
    let error = run(&operator(on_the_cpu), &stream, &mut all).unwrap_err();
    assert_eq!(error.kind(), ErrorKind::DeviceMismatch);
    let gone = operator(&ranks[0]);
    drop(ranks.remove(0));
    let error = run(&gone, &stream, &mut all).unwrap_err();
    assert_eq!(error.kind(), ErrorKind::CommunicatorFailed);
    assert!(error.to_string().contains("dropped"), "{error}");
    drop((ranks, all, stream, devices));
    session.finish().unwrap();
}

#[test]
fn a_graph_holds_the_communicators_of_its_calls() {
    let session = session();
    let devices = ranks::devices("a2", 2);
    on_ranks(&devices, |own| {
        let device = own.device().clone();
        let stream = device.new_stream().unwrap();
        let mut all = matrices(&device);
        // Warm.
        run(&operator(&own), &stream, &mut all).unwrap();
        let (mut graph, output) = captured(&own, &stream, all);
        graph.replay().unwrap();
        let mut x = Tensor::zeros(DType::Float16, [4], &device).unwrap();
        own.all_reduce_in_place(ReduceOp::Sum, &mut x).unwrap();
        graph.replay().unwrap();
        own.barrier().unwrap();
        let error = own.close(None).unwrap_err();
        assert_eq!(error.kind(), ErrorKind::UnsupportedArgument);
        graph.replay().unwrap();
        assert_eq!(
            graph
                .tensor(output)
                .unwrap()
                .to_vec::<aclnn::f16>()
                .unwrap()
                .len(),
            256
        );
    });
    drop(devices);
    session.finish().unwrap();
}
