//! What stands for a tensor among an operator's operands: memory, a form, or a place in a graph.

use std::marker::PhantomData;

use crate::call::operand::{Operand, OperandList};
use crate::call::recipe::Form;
use crate::graph::{GraphView, StepOperand};
use crate::tensor::{Tensor, TensorSpec, TensorView, TensorViewMut};

/// What stands for a tensor in an operator's struct of operands.
///
/// The same struct serves three times: with [`Specs`] when a plan is made, with [`Views`] when it runs, and with
/// [`InGraph`] when it becomes a step of a [`Graph`](crate::Graph). Outputs that a call makes are [`Owned`]. The trait is sealed:
/// these four are all.
pub trait Access: sealed::Sealed + Sized {
    /// A tensor that the operator reads.
    type In;
    /// A tensor that the operator writes, or reads and writes.
    type Out;
    /// A list of tensors that the operator reads.
    type InList;
    /// A list of tensors that the operator writes, or reads and writes.
    type OutList;
    /// What a visit of the operands fills.
    #[doc(hidden)]
    type Visit<'v>;

    #[doc(hidden)]
    fn input<'v>(visit: &mut Self::Visit<'v>, tensor: &'v Self::In);
    #[doc(hidden)]
    fn output<'v>(visit: &mut Self::Visit<'v>, tensor: &'v Self::Out);
    #[doc(hidden)]
    fn absent(visit: &mut Self::Visit<'_>);
    #[doc(hidden)]
    fn inputs<'v>(visit: &mut Self::Visit<'v>, tensors: &'v Self::InList);
    #[doc(hidden)]
    fn outputs<'v>(visit: &mut Self::Visit<'v>, tensors: &'v Self::OutList);
    #[doc(hidden)]
    fn absent_list(visit: &mut Self::Visit<'_>);
}

mod sealed {
    pub trait Sealed {}
}

/// Memory: a run. Inputs are borrowed to be read, outputs to be written, so the borrow checker sees to it that no
/// output is also an input.
///
/// A list of outputs has a lifetime of its own, so that it can be used again in a loop.
pub struct Views<'a, 't>(PhantomData<(&'a (), &'t ())>);

/// Forms without memory: what a plan is made from.
pub struct Specs;

/// Tensors of a graph, or views of them.
pub struct InGraph;

/// New tensors: what a call gives that makes its outputs.
pub struct Owned;

impl sealed::Sealed for Views<'_, '_> {}
impl sealed::Sealed for Specs {}
impl sealed::Sealed for InGraph {}
impl sealed::Sealed for Owned {}

impl<'a, 't: 'a> Access for Views<'a, 't> {
    type In = TensorView<'a>;
    type Out = TensorViewMut<'a>;
    type InList = &'a [TensorView<'a>];
    type OutList = &'a mut [TensorViewMut<'t>];
    type Visit<'v> = OperandList<'v>;

    #[inline(always)]
    fn input<'v>(visit: &mut OperandList<'v>, tensor: &'v TensorView<'a>) {
        visit.push(Operand::read(&tensor.raw));
    }

    #[inline(always)]
    fn output<'v>(visit: &mut OperandList<'v>, tensor: &'v TensorViewMut<'a>) {
        visit.push(Operand::written(&tensor.raw));
    }

    #[inline(always)]
    fn absent(visit: &mut OperandList<'_>) {
        visit.push(Operand::ABSENT);
    }

    fn inputs<'v>(visit: &mut OperandList<'v>, tensors: &'v &'a [TensorView<'a>]) {
        visit.push_list(tensors.iter().map(|tensor| Operand::read(&tensor.raw)));
    }

    fn outputs<'v>(visit: &mut OperandList<'v>, tensors: &'v &'a mut [TensorViewMut<'t>]) {
        visit.push_list(tensors.iter().map(|tensor| Operand::written(&tensor.raw)));
    }

    fn absent_list(visit: &mut OperandList<'_>) {
        visit.push(Operand::ABSENT);
    }
}

impl Access for Specs {
    type In = TensorSpec;
    type Out = TensorSpec;
    type InList = Vec<TensorSpec>;
    type OutList = Vec<TensorSpec>;
    type Visit<'v> = Vec<Form>;

    fn input<'v>(visit: &mut Self::Visit<'v>, tensor: &'v TensorSpec) {
        visit.push(Form::of(tensor));
    }

    fn output<'v>(visit: &mut Self::Visit<'v>, tensor: &'v TensorSpec) {
        visit.push(Form::of(tensor));
    }

    fn absent(visit: &mut Self::Visit<'_>) {
        visit.push(Form::Absent);
    }

    fn inputs<'v>(visit: &mut Self::Visit<'v>, tensors: &'v Vec<TensorSpec>) {
        visit.push(Form::List(tensors.len()));
        visit.extend(tensors.iter().map(Form::of));
    }

    fn outputs<'v>(visit: &mut Self::Visit<'v>, tensors: &'v Vec<TensorSpec>) {
        Specs::inputs(visit, tensors);
    }

    fn absent_list(visit: &mut Self::Visit<'_>) {
        visit.push(Form::Absent);
    }
}

impl Access for InGraph {
    type In = GraphView;
    type Out = GraphView;
    type InList = Vec<GraphView>;
    type OutList = Vec<GraphView>;
    type Visit<'v> = Vec<StepOperand>;

    fn input<'v>(visit: &mut Self::Visit<'v>, tensor: &'v GraphView) {
        visit.push(StepOperand::Tensor(tensor.clone()));
    }

    fn output<'v>(visit: &mut Self::Visit<'v>, tensor: &'v GraphView) {
        visit.push(StepOperand::Tensor(tensor.clone()));
    }

    fn absent(visit: &mut Self::Visit<'_>) {
        visit.push(StepOperand::Absent);
    }

    fn inputs<'v>(visit: &mut Self::Visit<'v>, tensors: &'v Vec<GraphView>) {
        visit.push(StepOperand::List(tensors.len()));
        visit.extend(
            tensors
                .iter()
                .map(|tensor| StepOperand::Tensor(tensor.clone())),
        );
    }

    fn outputs<'v>(visit: &mut Self::Visit<'v>, tensors: &'v Vec<GraphView>) {
        InGraph::inputs(visit, tensors);
    }

    fn absent_list(visit: &mut Self::Visit<'_>) {
        visit.push(StepOperand::Absent);
    }
}

/// New tensors are handed to the caller, and never visited.
impl Access for Owned {
    type In = Tensor;
    type Out = Tensor;
    type InList = Vec<Tensor>;
    type OutList = Vec<Tensor>;
    type Visit<'v> = ();

    fn input(_: &mut (), _: &Tensor) {}
    fn output(_: &mut (), _: &Tensor) {}
    fn absent((): &mut ()) {}
    fn inputs(_: &mut (), _: &Vec<Tensor>) {}
    fn outputs(_: &mut (), _: &Vec<Tensor>) {}
    fn absent_list((): &mut ()) {}
}
