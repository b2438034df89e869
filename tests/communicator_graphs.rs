//! Collectives that are part of graphs, on the CPU and on simulated devices.

#![cfg(feature = "sim")]

mod ranks;

use aclnn::operators::Muls;
use aclnn::{
    Communicator, DType, Device, ErrorKind, Graph, GraphTensor, ReduceOp, Result, Stream, Tensor,
};
use ranks::on_ranks;

/// On the CPU, and on simulated devices.
fn everywhere(ranks: usize, work: impl Fn(Communicator) + Sync) {
    on_ranks(&vec![Device::cpu(); ranks], &work);
    let session = ranks::session();
    let devices = ranks::devices("a2", ranks);
    on_ranks(&devices, &work);
    drop(devices);
    session.finish().unwrap();
}

fn stream_of(own: &Communicator) -> Stream {
    own.device().new_stream().unwrap()
}

fn tensor(own: &Communicator, values: &[i32]) -> Tensor {
    Tensor::from_slice(values, [values.len()], own.device()).unwrap()
}

/// A graph of one collective in which this rank has these tensors, and what is in each after the second replay. What is read is
/// given anew before each, as is what is read and written.
fn replayed<const N: usize>(
    own: &Communicator,
    tensors: [&[i32]; N],
    add: impl FnOnce(&mut aclnn::GraphRank<'_>, [GraphTensor; N]) -> Result<()>,
) -> [Vec<i32>; N] {
    let mut builder = Graph::builder(&stream_of(own));
    let held = tensors.map(|values| builder.tensor(tensor(own, values)).unwrap());
    add(&mut builder.rank(own), held).unwrap();
    let mut graph = builder.capture().unwrap();
    for _ in 0..2 {
        for (&held, values) in held.iter().zip(tensors) {
            let mut tensor = graph.tensor_mut(held).unwrap();
            tensor.copy_from(values).unwrap();
        }
        graph.replay().unwrap();
    }
    held.map(|held| graph.tensor(held).unwrap().to_vec::<i32>().unwrap())
}

#[test]
fn every_collective_is_replayed() {
    everywhere(3, |own| {
        let rank = own.rank() as i32;
        let r = own.rank();
        let [_, all] = replayed(&own, [&[rank, 10], &[0, 0]], |to, [x, y]| {
            to.all_reduce(ReduceOp::Sum, x, y)
        });
        assert_eq!(all, [3, 30]);
        let [all] = replayed(&own, [&[rank, -rank]], |to, [x]| {
            to.all_reduce_in_place(ReduceOp::Max, x)
        });
        assert_eq!(all, [2, 0]);
        let [_, one] = replayed(&own, [&[rank], &[7]], |to, [x, y]| {
            to.reduce(ReduceOp::Sum, x, y, 1)
        });
        assert!(r != 1 || one == [3]);
        let [one] = replayed(&own, [&[rank + 1]], |to, [x]| {
            to.reduce_in_place(ReduceOp::Product, x, 2)
        });
        assert!(r != 2 || one == [6]);
        let [all] = replayed(&own, [&[rank, rank]], |to, [x]| to.broadcast(x, 2));
        assert_eq!(all, [2, 2]);
        let [_, all] = replayed(&own, [&[rank], &[9; 3]], |to, [x, y]| to.all_gather(x, y));
        assert_eq!(all, [0, 1, 2]);
        let mut mine = [9; 3];
        mine[r] = rank;
        let [all] = replayed(&own, [&mine], |to, [x]| to.all_gather_in_place(x));
        assert_eq!(all, [0, 1, 2]);
        let [_, all] = replayed(&own, [&vec![rank; r + 1], &[9; 6]], |to, [x, y]| {
            to.all_gather_v(x, y, &[1, 2, 3])
        });
        assert_eq!(all, [0, 1, 1, 2, 2, 2]);
        let [_, part] = replayed(&own, [&[1, 2, 3], &[0]], |to, [x, y]| {
            to.reduce_scatter(ReduceOp::Sum, x, y)
        });
        assert_eq!(part, [3 * (rank + 1)]);
        let [part] = replayed(&own, [&[1, 2, 3]], |to, [x]| {
            to.reduce_scatter_in_place(ReduceOp::Sum, x)
        });
        assert_eq!(part[r], 3 * (rank + 1));
        let [_, part] = replayed(
            &own,
            [&[1, 2, 2, 3, 3, 3], &vec![0; r + 1]],
            |to, [x, y]| to.reduce_scatter_v(ReduceOp::Sum, x, y, &[1, 2, 3]),
        );
        assert_eq!(part, vec![3 * (rank + 1); r + 1]);
        let part = match r {
            1 => replayed(&own, [&[4, 5, 6], &[0]], |to, [x, y]| {
                to.scatter(Some(x.into()), y, 1)
            })[1]
                .clone(),
            _ => replayed(&own, [&[0]], |to, [y]| to.scatter(None, y, 1))[0].clone(),
        };
        assert_eq!(part, [4 + rank]);
        let [_, all] = replayed(
            &own,
            [&[10 * rank, 10 * rank + 1, 10 * rank + 2], &[0; 3]],
            |to, [x, y]| to.all_to_all(x, y),
        );
        assert_eq!(all, [rank, 10 + rank, 20 + rank]);
        let sent: Vec<i32> = (0..6).map(|place| 10 * rank + place).collect();
        let [_, all] = replayed(&own, [&sent, &vec![0; 3 * (r + 1)]], |to, [x, y]| {
            to.all_to_all_v(x, &[1, 2, 3], y, &[r + 1; 3])
        });
        let first = [0, 1, 3][r];
        let expected = (0..3).flat_map(|from| (0..=rank).map(move |i| 10 * from + first + i));
        assert_eq!(all, expected.collect::<Vec<i32>>());
        match r {
            0 => drop(replayed(&own, [&[42]], |to, [x]| to.send(x, 2))),
            2 => assert_eq!(replayed(&own, [&[0]], |to, [x]| to.recv(x, 0)), [[42]]),
            _ => {}
        }
        own.barrier().unwrap();
        own.close(Some(std::time::Duration::from_secs(20))).unwrap();
    });
}

/// Operators before and behind, other calls of the communicator between replays, and the graph outlives its communicator's owner.
#[test]
fn collectives_stand_among_the_operators_of_a_graph() {
    everywhere(4, |own| {
        let device = own.device().clone();
        let make = || Tensor::zeros(DType::Float32, [3], &device).unwrap();
        let (times, halves) = (Muls::new(10.0), Muls::new(0.5));
        let (first, second) = (
            times.plan(&device, &make()).unwrap(),
            halves.plan(&device, &make()).unwrap(),
        );
        let mut between = make();
        own.all_reduce_in_place(ReduceOp::Sum, &mut between)
            .unwrap();
        let mut builder = Graph::builder(&stream_of(&own));
        let [x, y, z] = [(); 3].map(|()| builder.tensor(make()).unwrap());
        builder.muls(first, x, y.into()).unwrap();
        builder
            .rank(&own)
            .all_reduce_in_place(ReduceOp::Sum, y)
            .unwrap();
        builder.muls(second, y, z.into()).unwrap();
        let mut graph = builder.capture().unwrap();
        for round in 1..4 {
            let values = [own.rank() as f32, round as f32, 1.0];
            graph.tensor_mut(x).unwrap().copy_from(&values).unwrap();
            graph.replay().unwrap();
            own.all_reduce_in_place(ReduceOp::Max, &mut between)
                .unwrap();
            let result = graph.tensor(z).unwrap().to_vec::<f32>().unwrap();
            assert_eq!(result, [30.0, 20.0 * round as f32, 20.0]);
        }
        assert_eq!(graph.profile().unwrap().len(), 3);
        assert_eq!(graph.profile().unwrap()[1].operator, "all_reduce");
        let error = own.close(None).unwrap_err();
        assert_eq!(error.kind(), ErrorKind::UnsupportedArgument);
        graph.replay().unwrap();
        assert_eq!(graph.tensor(z).unwrap().to_vec::<f32>().unwrap()[0], 30.0);
    });
}

#[test]
fn what_a_collective_of_a_graph_may_not_be_is_refused_when_it_is_added() {
    everywhere(2, |own| {
        let mut builder = Graph::builder(&stream_of(&own));
        let x = builder.tensor(tensor(&own, &[1, 2, 3])).unwrap();
        let y = builder.tensor(tensor(&own, &[1, 2])).unwrap();
        let shared = std::sync::Arc::new(tensor(&own, &[1, 2]));
        let shared = builder.shared(&shared).unwrap();
        let mut other = Graph::builder(&stream_of(&own));
        let foreign = other.tensor(tensor(&own, &[1])).unwrap();
        let stepped = builder.view(x).unwrap().step(0, 2).unwrap();
        let mut rank = builder.rank(&own);
        let check = |result: Result<()>, kind, argument| {
            let error = result.unwrap_err();
            assert_eq!(
                (error.kind(), error.argument()),
                (kind, Some(argument)),
                "{error}"
            );
        };
        let sum = ReduceOp::Sum;
        check(rank.all_reduce(sum, x, y), ErrorKind::Shape, "recv");
        check(
            rank.all_reduce(sum, x, x),
            ErrorKind::OutputOverlapsInput,
            "recv",
        );
        check(rank.broadcast(x, 2), ErrorKind::Value, "root");
        check(rank.all_gather_in_place(x), ErrorKind::Shape, "tensor");
        check(rank.broadcast(shared, 0), ErrorKind::InvalidView, "tensor");
        check(rank.broadcast(foreign, 0), ErrorKind::InvalidView, "tensor");
        check(
            rank.broadcast(aclnn::GraphView::null(), 0),
            ErrorKind::NullTensor,
            "tensor",
        );
        check(
            rank.broadcast(stepped, 0),
            ErrorKind::NotContiguous,
            "tensor",
        );
        check(rank.send(y, own.rank()), ErrorKind::Value, "to");
        // What is shared may be read.
        rank.all_reduce(sum, shared, y).unwrap();
        let elsewhere = &Communicator::cpu_as(1, "950".parse::<aclnn::Soc>().unwrap()).unwrap()[0];
        check(
            builder.rank(elsewhere).broadcast(x, 0),
            ErrorKind::DeviceMismatch,
            "communicator",
        );
        // None of those that were refused is part of it.
        let mut graph = builder.capture().unwrap();
        graph.replay().unwrap();
        assert_eq!(graph.tensor(y).unwrap().to_vec::<i32>().unwrap(), [2, 4]);
    });
}

#[test]
fn a_graph_is_not_captured_with_a_communicator_that_was_dropped() {
    let mut ranks = Communicator::cpu(1).unwrap();
    let own = ranks.remove(0);
    let mut builder = Graph::builder(&stream_of(&own));
    let x = builder.tensor(tensor(&own, &[5])).unwrap();
    builder.rank(&own).broadcast(x, 0).unwrap();
    drop(own);
    let error = builder.capture().unwrap_err();
    assert_eq!(error.kind(), ErrorKind::CommunicatorFailed);
}

/// One rank's replay without the others ends with its time.
#[test]
fn a_replay_on_the_cpu_names_the_ranks_that_do_not_come() {
    let ranks = Communicator::cpu(3).unwrap();
    ranks[0].set_timeout(Some(std::time::Duration::from_millis(50)));
    let mut builder = Graph::builder(&stream_of(&ranks[0]));
    let x = builder.tensor(tensor(&ranks[0], &[5])).unwrap();
    builder
        .rank(&ranks[0])
        .all_reduce_in_place(ReduceOp::Sum, x)
        .unwrap();
    let mut graph = builder.capture().unwrap();
    let error = graph.replay().unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Timeout);
    assert!(error.to_string().contains("ranks 1, 2"), "{error}");
}
