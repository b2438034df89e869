//! `npu_quantize` as a step of a graph.

use crate::error::Result;
use crate::graph::{GraphBuilder, GraphTensor, GraphView, StepOperand};
use crate::operators::Plan;

impl GraphBuilder {
    /// Adds a call of `npu_quantize`: `plan` on these tensors, or views of them, behind the calls added before.
    ///
    /// # Errors
    /// [`ErrorKind::PlanMismatch`](crate::ErrorKind::PlanMismatch) when plan, stream and tensors do not go
    /// together, [`ErrorKind::OutputOverlapsInput`](crate::ErrorKind::OutputOverlapsInput) when `y` is an input of the same
    /// call, [`ErrorKind::InvalidView`](crate::ErrorKind::InvalidView) for a tensor of another graph.
    pub fn quantize(
        &mut self,
        plan: Plan,
        x: impl Into<GraphView>,
        scales: impl Into<GraphView>,
        zero_points: Option<GraphTensor>,
        y: impl Into<GraphView>,
    ) -> Result<()> {
        let zero_points = zero_points.map(GraphView::from);
        let operands = vec![
            StepOperand::Tensor(x.into()),
            StepOperand::Tensor(scales.into()),
            zero_points.map_or(StepOperand::Absent, StepOperand::Tensor),
            StepOperand::Tensor(y.into()),
        ];
        self.add_step(plan.prepared, operands)
    }
}
