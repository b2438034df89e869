//! Programs over operators that CANN alone checks.

use std::sync::Arc;

use aclnn::operators::{Operator, Specs, Views};
use aclnn::sim::Session;
use aclnn::{DType, Graph, Tensor, TensorSpec};

use crate::common::multiply;
use crate::scenarios::{Outcome, atlas, expect, vector};

aclnn::operator! {
    /// The operator behind divide mode, declared as a program does it.
    Divide, DivideOperands = aclnnQuantize {
        x: In,
        scales: In,
        zero_points: Option<In>,
        dtype: DType,
        axis: i32,
        out: Out,
    }
}

const DIVIDE: Divide = Divide {
    dtype: DType::Int8,
    axis: 0,
};

fn views<'a>(
    x: &'a Tensor,
    scales: &'a Tensor,
    out: &'a mut Tensor,
) -> DivideOperands<Views<'a, 'a>> {
    DivideOperands {
        x: x.view(),
        scales: scales.view(),
        zero_points: None,
        out: out.view_mut(),
    }
}

/// One call, a plan that is repeated, and a graph of two operators that share a tensor, on views of it.
pub fn declared_operators(session: &Session) -> Outcome {
    session.set_workspace(1024);
    let device = atlas(session)?;
    let stream = device.new_stream()?;
    let x = Arc::new(vector(&[1.0, 2.0, 3.0, 4.0], &device)?);
    let scales = vector(&[0.5], &device)?;
    let mut out = Tensor::empty(DType::Int8, [4], &device)?;
    let specs = DivideOperands::<Specs> {
        x: TensorSpec::from(&*x),
        scales: TensorSpec::from(&scales),
        zero_points: None,
        out: TensorSpec::from(&out),
    };
    // SAFETY: here and below the output is int8 and of x's shape.
    unsafe { DIVIDE.run_unchecked(&stream, views(&x, &scales, &mut out)) }?;
    expect(out.to_vec::<i8>()?, vec![2, 4, 6, 8])?;
    let mut plan = DIVIDE.plan(&device, &specs)?;
    for _ in 0..2 {
        // SAFETY: as above.
        unsafe { plan.run_unchecked(&stream, views(&x, &scales, &mut out)) }?;
    }
    let mut builder = Graph::builder(&stream);
    let shared = builder.shared(&x)?;
    let halves = builder.tensor(vector(&[0.5], &device)?)?;
    let divided = builder.tensor(Tensor::empty(DType::Int8, [4], &device)?)?;
    let multiplied = builder.tensor(Tensor::empty(DType::Int8, [2], &device)?)?;
    let operands = DivideOperands {
        x: shared.into(),
        scales: halves.into(),
        zero_points: None,
        out: divided.into(),
    };
    // SAFETY: as above.
    unsafe { builder.call_unchecked(plan, &operands) }?;
    let part = x.view().narrow(0, 2, 2)?;
    let plan = multiply().plan(&device, part, &scales, None)?;
    let part = builder.view(shared)?.narrow(0, 2, 2)?;
    builder.quantize(plan, part, halves, None, multiplied)?;
    let mut graph = builder.capture()?;
    for _ in 0..2 {
        graph.replay()?;
        expect(graph.tensor(divided)?.to_vec::<i8>()?, vec![2, 4, 6, 8])?;
        expect(graph.tensor(multiplied)?.to_vec::<i8>()?, vec![2, 2])?;
    }
    drop(graph.into_tensors());
    Ok(())
}
