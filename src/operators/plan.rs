//! A call made ready to run many times.

use std::ffi::c_void;

use crate::call::operand::{Operand, OperandList};
use crate::call::plan::Prepared;
use crate::device::Device;
use crate::dispatch::call::ExecutorReuse;
use crate::error::Result;
use crate::graph::GraphBuilder;
use crate::operators::quantize::Quantize;
use crate::operators::{InGraph, Operator, Views};
use crate::stream::Stream;

/// A call that has been checked and prepared for one device and one set of data types and layouts, and runs on any memory of
/// that form.
///
/// A plan runs one call at a time (`run` takes `&mut self`); [`Plan::try_clone`] makes another.
/// Tensors of other shapes need other plans: in continuous batching, where the number of rows changes
/// at every step, keep one plan for each number of rows that occurs.
///
/// `Plan` alone is a plan of [`Quantize`], whose `run` takes its tensors one by one; a plan of an operator `O` takes the
/// operator's struct of operands.
///
/// A plan that ran once, or was prepared, only records when it runs inside a capture that an engine began
/// on its own stream (borrowed by [`Stream::from_raw`]). The engine then keeps plan, tensors and the
/// borrowed stream, whose workspace the plan uses, as long as its graph. [`Graph`](crate::Graph) does all
/// of this by itself.
///
/// ```
/// use aclnn::{DType, Device, QuantDType, Quantize, TensorSpec};
///
/// let device = Device::cpu();
/// let mut plan = Quantize::multiply(QuantDType::QInt8).axis(-1).plan(
///     &device,
///     TensorSpec::contiguous(DType::Float32, [2, 3])?,
///     TensorSpec::contiguous(DType::Float32, [3])?,
///     None,
/// )?;
/// let x = aclnn::Tensor::from_slice(&[1.0f32, 2.0, 3.0, 4.0, 5.0, 6.0], [2, 3], &device)?;
/// let mut y = aclnn::Tensor::empty(DType::Int8, [2, 3], &device)?;
/// plan.run(&device.stream(), &x, &[1.0f32, 2.0, 3.0], None, &mut y)?;
/// assert_eq!(y.to_vec::<i8>()?, [1, 4, 9, 4, 10, 18]);
/// # Ok::<(), aclnn::Error>(())
/// ```
pub struct Plan<O: Plannable = Quantize> {
    pub(crate) prepared: Prepared,
    /// What the front end keeps with it.
    pub(crate) detail: O::Detail,
}

/// What a [`Plan`] can be of: an [`Operator`], or a front end of this crate.
pub trait Plannable {
    /// What a plan of it knows beside the forms of its tensors.
    #[doc(hidden)]
    type Detail: Clone;
}

impl<O: Operator> Plannable for O {
    type Detail = ();
}

impl<O: Plannable> Plan<O> {
    pub(crate) fn new(prepared: Prepared, detail: O::Detail) -> Plan<O> {
        Plan { prepared, detail }
    }

    /// The device that the plan was made for.
    pub fn device(&self) -> &Device {
        self.prepared.device()
    }

    /// Bytes of workspace that the call needs; `None` until it was prepared or the first run asked.
    pub fn workspace_size(&self) -> Option<usize> {
        self.prepared.workspace_size()
    }

    /// How it uses executors; `None` on the CPU, which has none.
    pub fn executor_reuse(&self) -> Option<ExecutorReuse> {
        self.prepared.executor_reuse()
    }

    /// Prepares an executor for each run from now on, also where CANN would let one be reused.
    pub fn use_executors_once(&mut self) {
        self.prepared.use_executors_once();
    }

    /// A second plan for the same call, which can run at the same time.
    ///
    /// # Errors
    /// What the device says.
    pub fn try_clone(&self) -> Result<Plan<O>> {
        Ok(Plan::new(self.prepared.another(), self.detail.clone()))
    }
}

impl<O: Operator> Plan<O> {
    /// Runs the operator on these tensors.
    ///
    /// # Safety
    /// As for [`Operator::run_unchecked`]: values that the operator takes for places lie inside the tensors that they point
    /// into; types and shapes are those that the operator's document allows.
    ///
    /// # Errors
    /// [`ErrorKind::PlanMismatch`](crate::ErrorKind::PlanMismatch) when a tensor or the stream is not on the plan's device,
    /// or a tensor has another form than planned;
    /// [`ErrorKind::OutputOverlapsInput`](crate::ErrorKind::OutputOverlapsInput), which only raw memory can cause; what CANN
    /// says, with its own text.
    pub unsafe fn run_unchecked<'a, 't: 'a>(
        &mut self,
        stream: &Stream,
        operands: O::Operands<Views<'a, 't>>,
    ) -> Result<()> {
        with_operands::<O, _>(&operands, |operands| self.prepared.run(stream, operands))
    }

    /// As [`Plan::run_unchecked`], with a workspace of the caller's instead of the stream's: for an engine that
    /// owns allocation, or that captures a graph itself and must keep everything that the graph uses.
    ///
    /// # Safety
    /// As for [`Plan::run_unchecked`]; `workspace` is the start of `bytes` bytes of the plan's device (null for none)
    /// that nobody else uses until the work is done, or as long as the graph that records it.
    ///
    /// # Errors
    /// As [`Plan::run_unchecked`], [`ErrorKind::DataLength`](crate::ErrorKind::DataLength) when the workspace is too
    /// small, and [`ErrorKind::Unaligned`](crate::ErrorKind::Unaligned) when it does not start on a multiple of 64.
    pub unsafe fn run_unchecked_with_workspace<'a, 't: 'a>(
        &mut self,
        stream: &Stream,
        workspace: (*mut c_void, usize),
        operands: O::Operands<Views<'a, 't>>,
    ) -> Result<()> {
        with_operands::<O, _>(&operands, |operands| {
            // SAFETY: upheld by the caller.
            unsafe {
                self.prepared
                    .run_with_workspace(stream, operands, workspace)
            }
        })
    }

    /// Prepares the call for these tensors, so that the first run on them costs what later ones
    /// do: on an Atlas the first phase of the operator, which gives [`Plan::workspace_size`]. Nothing is
    /// written.
    ///
    /// # Safety
    /// As for [`Plan::run_unchecked`]: phase one of some operators looks at values.
    ///
    /// # Errors
    /// As [`Plan::run_unchecked`].
    pub unsafe fn prepare_unchecked<'a, 't: 'a>(
        &mut self,
        stream: &Stream,
        operands: O::Operands<Views<'a, 't>>,
    ) -> Result<()> {
        with_operands::<O, _>(&operands, |operands| {
            self.prepared.check_call(stream, operands)?;
            self.prepared.prepare(operands)?;
            Ok(())
        })
    }

    /// Runs an operator with outputs whose shape the data decide, waits for its end, and gives the true shapes of what it
    /// wrote.
    ///
    /// The outputs have room for the largest result; what counts is their beginning. Operators of the catalogue that need
    /// this say so. The list of sizes that CANN hands out for a shape has no function that frees it: where its libraries
    /// do not lend theirs, a few bytes are leaked for each output.
    ///
    /// # Safety
    /// As for [`Plan::run_unchecked`].
    ///
    /// # Errors
    /// As [`Plan::run_unchecked`], and what the wait says.
    pub unsafe fn run_for_shapes_unchecked<'a, 't: 'a>(
        &mut self,
        stream: &Stream,
        operands: O::Operands<Views<'a, 't>>,
    ) -> Result<OutputShapes> {
        // SAFETY: upheld by the caller.
        unsafe { self.run_unchecked(stream, operands) }?;
        stream.settle(None)?;
        Ok(OutputShapes(self.prepared.output_shapes()?))
    }

    /// The largest workspace that any values of the arrays on the host can need, for a call that is captured and then
    /// updated: by the function that CANN has for some operators of attention.
    ///
    /// # Safety
    /// As for [`Plan::run_unchecked`].
    ///
    /// # Errors
    /// [`ErrorKind::EntryPointMissing`](crate::ErrorKind::EntryPointMissing) when the operator has no such function in this
    /// CANN; as [`Plan::run_unchecked`].
    pub unsafe fn max_workspace_size_unchecked<'a, 't: 'a>(
        &mut self,
        stream: &Stream,
        operands: O::Operands<Views<'a, 't>>,
    ) -> Result<usize> {
        with_operands::<O, _>(&operands, |operands| {
            self.prepared.check_call(stream, operands)?;
            self.prepared.max_workspace(operands)
        })
    }
}

/// Does something with the operands of a call, in C order.
#[inline(always)]
pub(super) fn with_operands<'a, 't: 'a, O: Operator, R>(
    operands: &O::Operands<Views<'a, 't>>,
    work: impl FnOnce(&[Operand<'_>]) -> R,
) -> R {
    let mut list = OperandList::new();
    O::operands::<Views<'a, 't>>(operands, &mut list);
    work(list.as_slice())
}

/// The true shapes of what an operator wrote.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct OutputShapes(Vec<(&'static str, Vec<usize>)>);

impl OutputShapes {
    /// The shape of an output by its name in C: the first, where several tensors of a list have the name.
    pub fn get(&self, output: &str) -> Option<&[usize]> {
        self.iter()
            .find(|(name, _)| *name == output)
            .map(|(_, shape)| shape)
    }

    /// Each output's name in C and its shape, in C order.
    pub fn iter(&self) -> impl Iterator<Item = (&'static str, &[usize])> {
        self.0.iter().map(|(name, shape)| (*name, shape.as_slice()))
    }
}

impl GraphBuilder {
    /// Adds a call of any operator: `plan` on these tensors, behind the calls added before.
    ///
    /// # Safety
    /// As for [`Operator::run_unchecked`], at each replay.
    ///
    /// # Errors
    /// [`ErrorKind::PlanMismatch`](crate::ErrorKind::PlanMismatch) when plan, stream and tensors do not go together,
    /// [`ErrorKind::OutputOverlapsInput`](crate::ErrorKind::OutputOverlapsInput) when an output shares memory with another
    /// operand of the call, [`ErrorKind::InvalidView`](crate::ErrorKind::InvalidView) for a tensor of another graph, or one
    /// that is shared and would be written.
    pub unsafe fn call_unchecked<O: Operator>(
        &mut self,
        plan: Plan<O>,
        operands: &O::Operands<InGraph>,
    ) -> Result<()> {
        let mut visited = Vec::new();
        O::operands::<InGraph>(operands, &mut visited);
        self.add_step(plan.prepared, visited)
    }
}

impl<O: Plannable> std::fmt::Debug for Plan<O> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Plan({:?})", self.prepared)
    }
}
