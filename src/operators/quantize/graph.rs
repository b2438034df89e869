//! `npu_quantize` as a step of a graph.

use crate::error::Result;
use crate::graph::{GraphBuilder, GraphTensor, StepOperand};
use crate::operators::Plan;

impl GraphBuilder {
    /// Adds a call of `npu_quantize`: `plan` on these tensors, behind the calls added before.
    ///
    /// # Errors
    /// [`ErrorKind::PlanMismatch`](crate::ErrorKind::PlanMismatch) when plan, stream and tensors do not go
    /// together, [`ErrorKind::OutputOverlapsInput`](crate::ErrorKind::OutputOverlapsInput) when `y` is an input of the same
    /// call, [`ErrorKind::InvalidView`](crate::ErrorKind::InvalidView) for a tensor of another graph.
    pub fn quantize(
        &mut self,
        plan: Plan,
        x: GraphTensor,
        scales: GraphTensor,
        zero_points: Option<GraphTensor>,
        y: GraphTensor,
    ) -> Result<()> {
        let tensor = |tensor: GraphTensor| StepOperand::Tensor(tensor.into());
        let operands = vec![
            tensor(x),
            tensor(scales),
            zero_points.map_or(StepOperand::Absent, tensor),
            tensor(y),
        ];
        self.add(plan.prepared, operands)
    }
}
