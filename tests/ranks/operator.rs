//! An operator that takes a communicator, declared as users declare one, with matrices for it.

#![allow(dead_code)]

use aclnn::operators::{Operator, Specs, Text, Views};
use aclnn::{Communicator, DType, Device, Graph, GraphTensor, Stream, Tensor, TensorSpec};

aclnn::operator! {
    /// A product of matrices, summed over all ranks.
    pub MatmulAllReduce, MatmulAllReduceOperands = aclnnMatmulAllReduce {
        x1: In, x2: In, bias: Option<In>, group: CommunicatorName, reduce_op: Text, comm_turn: i64, stream_mode: i64, output: Out
    }
}

pub fn operator(own: &Communicator) -> MatmulAllReduce {
    MatmulAllReduce {
        group: own.as_group(),
        reduce_op: Text::new("sum").unwrap(),
        comm_turn: 0,
        stream_mode: 1,
    }
}

pub fn matrices(device: &Device) -> [Tensor; 3] {
    [(); 3].map(|()| Tensor::zeros(DType::Float16, [16, 16], device).unwrap())
}

pub fn specs() -> MatmulAllReduceOperands<Specs> {
    let spec = || TensorSpec::contiguous(DType::Float16, [16, 16]).unwrap();
    MatmulAllReduceOperands {
        x1: spec(),
        x2: spec(),
        bias: None,
        output: spec(),
    }
}

pub fn operands([a, b, c]: &mut [Tensor; 3]) -> MatmulAllReduceOperands<Views<'_, '_>> {
    MatmulAllReduceOperands {
        x1: a.view(),
        x2: b.view(),
        bias: None,
        output: c.view_mut(),
    }
}

/// A graph of one call, with its output.
pub fn captured(own: &Communicator, stream: &Stream, all: [Tensor; 3]) -> (Graph, GraphTensor) {
    let plan = operator(own).plan(own.device(), &specs()).unwrap();
    let mut builder = Graph::builder(stream);
    let [a, b, c] = all.map(|tensor| builder.tensor(tensor).unwrap());
    let operands = MatmulAllReduceOperands {
        x1: a.into(),
        x2: b.into(),
        bias: None,
        output: c.into(),
    };
    // SAFETY: all are matrices of float16 that go together, and every rank makes the same call.
    unsafe { builder.call_unchecked(plan, &operands) }.unwrap();
    (builder.capture().unwrap(), c)
}
