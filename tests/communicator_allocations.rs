//! What calls of a communicator on devices cost once there was one like them: nothing on Rust's heap, and of CANN no call but
//! a look at the context and what queues the work. Once a second at most HCCL is asked whether the communicator failed.

#![cfg(feature = "sim")]

mod common;
mod counting;
#[path = "ranks/operator.rs"]
mod operator;
mod ranks;

use std::sync::{Barrier, Mutex};
use std::time::{Duration, Instant};

use aclnn::operators::Operator;
use aclnn::sim::Session;
use aclnn::{Communicator, DType, ErrorKind, ReduceOp, Tensor};
use aclnn_sys::aclmdlRICaptureMode;
use counting::allocations;
use operator::{captured, matrices, operands, operator, specs};
use ranks::on_ranks;
use serde_json::Value;

const RANKS: usize = 2;
const TIMES: usize = 20;
const CONTEXT: &str = "aclrtGetCurrentContext";

/// A session whose log the ranks read together.
struct Watch {
    session: Session,
    together: Barrier,
    log: Mutex<Vec<String>>,
}

impl Watch {
    fn new() -> Watch {
        Watch {
            session: ranks::session(),
            together: Barrier::new(RANKS),
            log: Mutex::default(),
        }
    }

    /// Does the same work on each rank, which allocates nothing and makes these calls of CANN each time.
    fn steady(&self, own: &Communicator, what: &str, expected: &[&str], mut work: impl FnMut()) {
        // The first links the ranks, and both may wait for what came before.
        work();
        work();
        let calls = self.calls(own, || {
            let taken = allocations(|| (0..TIMES).for_each(|_| work()));
            assert_eq!(taken, 0, "{what}");
        });
        assert_eq!(calls, expected.repeat(TIMES), "{what}");
    }

    /// What this rank's thread calls of CANN in `work`, but for asking whether the communicator failed.
    fn calls(&self, own: &Communicator, work: impl FnOnce()) -> Vec<String> {
        self.together.wait();
        if own.rank() == 0 {
            self.session.start_log();
        }
        self.together.wait();
        let began = Instant::now();
        work();
        let seconds = began.elapsed().as_secs() as usize;
        self.together.wait();
        if own.rank() == 0 {
            *self.log.lock().unwrap() = self.session.log();
        }
        self.together.wait();
        let mut calls: Vec<String> = Vec::new();
        let mut asked = 0;
        for line in self.log.lock().unwrap().iter() {
            let call: Value = serde_json::from_str(line).unwrap();
            match call["fn"].as_str().unwrap() {
                _ if call["thread"] != thread() => {}
                "HcclGetCommAsyncError" => {
                    asked += 1;
                    assert_eq!(calls.pop().as_deref(), Some(CONTEXT));
                }
                name => calls.push(name.to_owned()),
            }
        }
        assert!(asked <= 1 + seconds, "{asked} times in {seconds} s");
        calls
    }
}

/// The system's number of this thread.
fn thread() -> u64 {
    let path = std::fs::read_link("/proc/thread-self").unwrap();
    path.file_name().unwrap().to_str().unwrap().parse().unwrap()
}

#[test]
fn collectives_that_were_made_before_are_one_call() {
    let watch = Watch::new();
    let devices = ranks::devices("a2", RANKS);
    on_ranks(&devices, |own| {
        let vector = |elements: usize| {
            Tensor::from_slice(&vec![1.0f32; elements], [elements], own.device()).unwrap()
        };
        let (x, mut y, mut whole) = (vector(8), vector(8), vector(16));
        let other = 1 - own.rank();
        watch.steady(&own, "all_reduce", &[CONTEXT, "HcclAllReduce"], || {
            own.all_reduce(ReduceOp::Max, &x, &mut y).unwrap();
        });
        watch.steady(&own, "in place", &[CONTEXT, "HcclAllReduce"], || {
            own.all_reduce_in_place(ReduceOp::Max, &mut y).unwrap();
        });
        watch.steady(&own, "broadcast", &[CONTEXT, "HcclBroadcast"], || {
            own.broadcast(&mut y, 1).unwrap();
        });
        watch.steady(&own, "all_gather", &[CONTEXT, "HcclAllGather"], || {
            own.all_gather(&x, &mut whole).unwrap();
        });
        let by_turns = [CONTEXT, "HcclReduceScatter", CONTEXT, "HcclAllReduce"];
        watch.steady(&own, "by turns", &by_turns, || {
            own.reduce_scatter(ReduceOp::Max, &whole, &mut y).unwrap();
            own.all_reduce(ReduceOp::Max, &x, &mut y).unwrap();
        });
        let (first, second) = match own.rank() {
            0 => ("HcclSend", "HcclRecv"),
            _ => ("HcclRecv", "HcclSend"),
        };
        watch.steady(&own, "messages", &[CONTEXT, first, CONTEXT, second], || {
            if own.rank() == 0 {
                own.send(&x, other).unwrap();
            }
            own.recv(&mut y, other).unwrap();
            if own.rank() == 1 {
                own.send(&x, other).unwrap();
            }
        });
        watch.steady(&own, "a batch", &[CONTEXT, "HcclBatchSendRecv"], || {
            Communicator::batch_send_recv(|batch| {
                batch.rank(&own).send(&x, other)?;
                batch.rank(&own).recv(&mut y, other)
            })
            .unwrap();
        });
        assert_eq!(y.to_vec::<f32>().unwrap(), [1.0; 8]);
    });
    drop(devices);
    watch.session.finish().unwrap();
}

#[test]
fn operators_of_a_group_that_ran_before_are_one_call() {
    let watch = Watch::new();
    let devices = ranks::devices("a2", RANKS);
    on_ranks(&devices, |own| {
        let device = own.device();
        let stream = device.new_stream().unwrap();
        let mut all = matrices(device);
        let operator = operator(&own);
        let mut plan = operator.plan(device, &specs()).unwrap();
        let expected = [
            CONTEXT,
            "aclSetInputTensorAddr",
            "aclSetInputTensorAddr",
            "aclSetOutputTensorAddr",
            "aclnnMatmulAllReduce",
        ];
        watch.steady(&own, "planned", &expected, || {
            // SAFETY: all are matrices of float16 that go together, and every rank makes the same call.
            unsafe { plan.run_unchecked(&stream, operands(&mut all)) }.unwrap();
        });
        watch.steady(&own, "by the stream's plans", &expected, || {
            // SAFETY: as above.
            unsafe { operator.run_unchecked(&stream, operands(&mut all)) }.unwrap();
        });
        drop(plan);
        let (mut graph, output) = captured(&own, &stream, all);
        let replay = [CONTEXT, "aclmdlRIExecuteAsync"];
        watch.steady(&own, "a replay", &replay, || graph.replay().unwrap());
        assert_eq!(graph.tensor(output).unwrap().to_bytes().unwrap(), [0; 512]);
    });
    drop(devices);
    watch.session.finish().unwrap();
}

/// HCCL holds the host up while it links the ranks for a call of a new kind: others must see by then what is done.
#[test]
fn a_call_of_a_new_kind_leaves_an_event_behind_what_came_before() {
    let watch = Watch::new();
    let devices = ranks::devices("a2", RANKS);
    on_ranks(&devices, |own| {
        let device = own.device();
        let vector = |elements: usize| Tensor::zeros(DType::Float32, [elements], device).unwrap();
        let (mut x, mut y, mut longer) = (vector(8), vector(8), vector(9));
        let left = |what: &str, is_new: bool, work: &mut dyn FnMut()| {
            let calls = watch.calls(&own, work);
            let left = calls.iter().any(|call| call == "aclrtRecordEvent");
            assert_eq!(left, is_new, "{what}: {calls:?}");
        };
        let sum = ReduceOp::Sum;
        own.broadcast(&mut y, 0).unwrap();
        own.broadcast(&mut longer, 0).unwrap();
        left("a sum", true, &mut || {
            own.all_reduce_in_place(sum, &mut x).unwrap()
        });
        left("again", false, &mut || {
            own.all_reduce_in_place(sum, &mut y).unwrap()
        });
        left("of more elements", true, &mut || {
            own.all_reduce_in_place(sum, &mut longer).unwrap();
        });
        left("not in place", true, &mut || {
            own.all_reduce(sum, &x, &mut y).unwrap()
        });
        left("a maximum", true, &mut || {
            own.all_reduce_in_place(ReduceOp::Max, &mut x).unwrap();
        });
        left("again", false, &mut || {
            own.all_reduce_in_place(sum, &mut x).unwrap()
        });
        left("another root", true, &mut || {
            own.broadcast(&mut y, 1).unwrap()
        });
        let halves = [4, 4];
        let parts = vector(16);
        left("uneven", true, &mut || {
            own.reduce_scatter_v(sum, &parts, &mut y, &[8, 8]).unwrap();
        });
        left("the same counts", false, &mut || {
            own.reduce_scatter_v(sum, &parts, &mut y, &[8, 8]).unwrap();
        });
        left("in parts", true, &mut || {
            own.all_to_all_v(&x, &halves, &mut y, &halves).unwrap();
        });
        // HCCL gathers the counts of all ranks in each.
        left("in the same parts", true, &mut || {
            own.all_to_all_v(&x, &halves, &mut y, &halves).unwrap();
        });
        let others = [[8, 0], [0, 8]];
        left("in other parts", true, &mut || {
            let counts = &others[own.rank()];
            own.all_to_all_v(&x, counts, &mut y, counts).unwrap();
        });
        // The oldest kind is forgotten.
        for elements in 100..132 {
            own.all_reduce_in_place(sum, &mut vector(elements)).unwrap();
        }
        left("forgotten", true, &mut || {
            own.all_reduce_in_place(sum, &mut x).unwrap()
        });
        // HCCL links ranks for a capture anew, so that one tells nothing of other calls.
        let mut captured = vector(10);
        let thread_local = aclmdlRICaptureMode::ACL_MODEL_RI_CAPTURE_MODE_THREAD_LOCAL;
        own.barrier().unwrap();
        let graph = common::capture(device, own.stream().as_raw(), thread_local, || {
            own.all_reduce_in_place(sum, &mut captured).unwrap();
        });
        own.broadcast(&mut y, 1).unwrap();
        left("after a capture", true, &mut || {
            own.all_reduce_in_place(sum, &mut captured).unwrap();
        });
        let destroy = device.functions().unwrap().aclmdlRIDestroy.unwrap();
        // SAFETY: nothing replays the graph, and it is not used after this.
        assert_eq!(unsafe { destroy(graph) }, 0);
        own.close(Some(Duration::from_secs(20))).unwrap();
    });
    drop(devices);
    watch.session.finish().unwrap();
}

#[test]
fn a_communicator_that_failed_behind_our_back_is_found_within_a_second() {
    let session = ranks::session();
    let devices = ranks::devices("a2", 1);
    let own = Communicator::on_devices(&devices).unwrap().pop().unwrap();
    let mut x = Tensor::zeros(DType::Float32, [8], &devices[0]).unwrap();
    let mut call = || own.all_reduce_in_place(ReduceOp::Sum, &mut x);
    call().unwrap();
    session.set_hccl_async_error(21);
    std::thread::sleep(Duration::from_secs(1));
    let error = call().unwrap_err();
    assert_eq!((error.code(), error.rank()), (Some(21), Some(0)), "{error}");
    session.set_hccl_async_error(0);
    assert_eq!(call().unwrap_err().kind(), ErrorKind::CommunicatorFailed);
    drop((x, own, devices));
    session.finish().unwrap();
}
