//! Operators that this crate checks: what they have in common.
//!
//! Such an operator is a builder, a pure check and a kernel. The check ([`Check::check`]) takes the forms of its tensors and a
//! target, and answers with the first rule broken or with all that carries the call out ([`Accepted`]): the forms of the
//! outputs, the functions of CANN to call, and a kernel for the CPU. [`checked_operator!`] makes the methods that callers
//! see of a list of the operator's tensors. `dynamic_quant` is the example to follow.

mod declare;
pub(crate) mod elementwise;
pub(crate) mod groups;
pub(crate) mod rules;

use std::sync::Arc;

use smallvec::{SmallVec, smallvec};

pub(crate) use declare::{checked_operator, entry_points, vouched};

use crate::call::cache::{self, Call};
use crate::call::operand::{Operand, OperandList};
use crate::call::plan::Prepared;
use crate::call::recipe::{
    self, Argument, Computation, EntryCall, Form, Planned, Recipe, Renewal, Watched,
};
use crate::device::Device;
use crate::dispatch::attribute::AttributeList;
use crate::dispatch::definition::{Definition, Role};
use crate::error::{Error, ErrorKind, Result};
use crate::format::Format;
use crate::graph::{Change, Graph, GraphBuilder, GraphStep, StepOperand};
use crate::operators::access::{Access, InGraph, Owned, Specs, Views};
use crate::operators::plan::{Plan, Plannable};
use crate::soc::{ProductFamily, Target};
use crate::stream::Stream;
use crate::tensor::{TensorSpec, TensorView};

/// An operator that this crate checks, and what its outputs are.
///
/// The trait is sealed: its operators are those of this crate.
pub trait CheckedOperator: Plannable<Detail = ()> + sealed::Sealed + Sized {
    /// The outputs, over what stands for a tensor: memory ([`Views`]), forms ([`Specs`]), places in a graph ([`InGraph`])
    /// or new tensors ([`Owned`]).
    type Outputs<A: Access>;

    #[doc(hidden)]
    fn visit_outputs<'v, A: Access>(outputs: &'v Self::Outputs<A>, visit: &mut A::Visit<'v>);

    /// Makes the outputs of what is given one after the other; `None` when one that has to be there is not.
    #[doc(hidden)]
    fn collect_outputs<A: Access>(
        next: &mut dyn FnMut() -> Option<A::Out>,
    ) -> Option<Self::Outputs<A>>;
}

pub(crate) mod sealed {
    pub trait Sealed {}
}

/// A tensor of an operator by its name, and whether a call can be without it.
#[derive(Clone, Copy)]
pub(crate) struct Named {
    pub name: &'static str,
    pub optional: bool,
}

/// What [`checked_operator!`] says of an operator for this crate alone.
pub(crate) trait Declared: CheckedOperator {
    const INPUTS: &'static [Named];
    const OUTPUTS: &'static [Named];

    /// The stream that the caller chose.
    fn stream(&self) -> Option<&Stream>;
}

/// What an operator adds to that.
pub(crate) trait Check: Declared {
    /// What calls are named in errors and logs, and plans are kept by: torch_npu's function.
    const NAME: &'static str;

    /// What tells calls apart beside their tensors.
    fn attributes(&self) -> AttributeList<'_>;

    /// Whether the caller vouches for the values that a check watches, so that nobody looks at them.
    fn vouches(&self) -> bool {
        false
    }

    /// Checks a call. Pure: it knows no memory and calls nothing, so that the CPU and an Atlas accept and refuse the same
    /// calls with the same errors.
    ///
    /// # Errors
    /// The first rule that the call breaks, in the order of [`ErrorKind`].
    fn check(&self, given: &Given<'_>, target: &Target) -> Result<Accepted>;

    /// Gives what [`Check::check`] made for the same tensors these attributes in place, without a new allocation, and says
    /// whether it did; where it did not, all is made anew. Nothing is changed by an error.
    ///
    /// # Errors
    /// As for [`Check::check`].
    fn renew(
        &self,
        _given: &Given<'_>,
        _target: &Target,
        _renewal: &mut Renewal<'_>,
    ) -> Result<bool> {
        Ok(false)
    }
}

/// The forms of a call's tensors.
pub(crate) struct Given<'a> {
    names: [&'static [Named]; 2],
    inputs: &'a [Option<&'a TensorSpec>],
    /// `None` where the call makes its outputs.
    outputs: Option<&'a [Option<&'a TensorSpec>]>,
}

impl<'a> Given<'a> {
    /// An input that has to be there.
    pub fn input(&self, place: usize) -> Result<&'a TensorSpec> {
        let found = self.optional(place);
        found.ok_or_else(|| null(self.names[0].get(place).map_or("input", |named| named.name)))
    }

    /// An input that may be missing.
    pub fn optional(&self, place: usize) -> Option<&'a TensorSpec> {
        self.inputs.get(place).copied().flatten()
    }

    /// An output that the caller brings.
    pub fn output(&self, place: usize) -> Option<&'a TensorSpec> {
        self.outputs?.get(place).copied().flatten()
    }

    /// No tensor is in one of CANN's private formats; the status is what CANN answers to one that is.
    pub fn check_formats(&self, status: Option<i32>) -> Result<()> {
        let [inputs, outputs] = self.names;
        let inputs = inputs.iter().zip(self.inputs);
        let outputs = outputs.iter().zip(self.outputs.unwrap_or_default());
        for (named, spec) in inputs.chain(outputs) {
            rules::format(named.name, *spec, status)?;
        }
        Ok(())
    }

    /// Whether the caller brings the outputs.
    pub fn brings_outputs(&self) -> bool {
        self.outputs.is_some()
    }

    /// Null comes first among what can be wrong with a call.
    fn check_not_null(&self) -> Result<()> {
        let [inputs, outputs] = self.names;
        let inputs = inputs.iter().zip(self.inputs);
        let outputs = outputs.iter().zip(self.outputs.unwrap_or_default());
        match inputs
            .chain(outputs)
            .find(|(named, spec)| !named.optional && spec.is_none())
        {
            Some((named, _)) => Err(null(named.name)),
            None => Ok(()),
        }
    }
}

#[cold]
fn null(argument: &'static str) -> Error {
    let message = format!("{argument} is null");
    Error::new(ErrorKind::NullTensor, message).with_argument(argument)
}

/// A call that its check accepted.
pub(crate) struct Accepted {
    /// The caller's outputs, or contiguous ones of the right types and shapes; `None` for one that the call does not have.
    pub outputs: SmallVec<[Option<TensorSpec>; 3]>,
    /// What is called on an Atlas, one after the other, over inputs and outputs in their order.
    pub calls: Vec<EntryCall>,
    /// Tensors that one call writes and a later one reads.
    pub intermediates: Vec<TensorSpec>,
    /// What computes on the CPU; [`Computation::Nothing`] where an Atlas is not asked either.
    pub computation: Computation,
    /// What values must be that a kernel takes for places in other tensors.
    pub watched: Vec<Watched>,
}

impl Accepted {
    /// A call of one function, which writes one output: this one, the last operand. Without elements there is nothing to do.
    pub fn one(
        definition: &'static Definition,
        arguments: Vec<Argument>,
        output: TensorSpec,
        kernel: impl FnOnce(&TensorSpec) -> Arc<dyn recipe::Kernel>,
    ) -> Accepted {
        Accepted {
            computation: if output.layout.is_empty() {
                Computation::Nothing
            } else {
                Computation::Kernel(kernel(&output))
            },
            outputs: smallvec![Some(output)],
            calls: vec![EntryCall {
                definition,
                arguments,
            }],
            intermediates: Vec::new(),
            watched: Vec::new(),
        }
    }

    /// Has values looked at before each run.
    pub fn watching(mut self, watched: Watched) -> Accepted {
        self.watched.push(watched);
        self
    }
}

/// Checks a call for a device and puts it in each backend's terms.
fn recipe<O: Check>(
    operator: &O,
    device: &Device,
    inputs: &[Option<&TensorSpec>],
    outputs: Option<&[Option<&TensorSpec>]>,
) -> Result<Recipe> {
    check_own_format::<O>(device, inputs)?;
    let accepted = check(operator, device.target(), inputs, outputs)?;
    let planned = |(named, spec): (&Named, Option<TensorSpec>), role| {
        Planned::new(named.name, spec.map_or(Form::Absent, Form::Tensor), role)
    };
    let given = inputs.iter().map(|spec| spec.cloned());
    let given = O::INPUTS.iter().zip(given);
    let made = O::OUTPUTS.iter().zip(accepted.outputs);
    let operands: Vec<Planned> = given
        .map(|input| planned(input, Role::In))
        .chain(made.map(|output| planned(output, Role::Out)))
        .collect();
    let specs = operands.iter().filter_map(|planned| planned.form.spec());
    let elements = specs.map(|spec| spec.layout.elements()).max();
    Ok(Recipe {
        name: O::NAME,
        operands,
        calls: accepted.calls,
        intermediates: accepted.intermediates,
        kernel: match accepted.computation {
            Computation::Nothing => Computation::Nothing,
            _ if !device.is_cpu() => Computation::Elsewhere,
            computation => computation,
        },
        spills: device.target().soc().family() == Some(ProductFamily::Atlas310P),
        elements: elements.unwrap_or(0),
        watched: if operator.vouches() {
            Vec::new()
        } else {
            accepted.watched
        },
        checks_blocks: true,
    })
}

/// A weight in the CPU's own order is for the CPU.
fn check_own_format<O: Check>(device: &Device, inputs: &[Option<&TensorSpec>]) -> Result<()> {
    let is_own =
        |spec: &Option<&TensorSpec>| spec.is_some_and(|spec| spec.format == Format::CpuPacked);
    match inputs.iter().position(is_own) {
        Some(place) if !device.is_cpu() => {
            let argument = O::INPUTS.get(place).map_or("input", |named| named.name);
            let message = format!("{argument} was prepared for the CPU; prepare it on {device}");
            Err(Error::new(ErrorKind::Format, message).with_argument(argument))
        }
        _ => Ok(()),
    }
}

fn check<O: Check>(
    operator: &O,
    target: &Target,
    inputs: &[Option<&TensorSpec>],
    outputs: Option<&[Option<&TensorSpec>]>,
) -> Result<Accepted> {
    let given = Given {
        names: [O::INPUTS, O::OUTPUTS],
        inputs,
        outputs,
    };
    given.check_not_null()?;
    let accepted = operator.check(&given, target)?;
    if let Some(brought) = outputs {
        check_written(O::OUTPUTS, brought, &accepted)?;
    }
    // A view has memory and so fits; a specification may say anything.
    let given = O::INPUTS.iter().zip(inputs.iter().copied());
    let made = accepted.outputs.iter().map(Option::as_ref);
    for (named, spec) in given.chain(O::OUTPUTS.iter().zip(made)) {
        if let Some(spec) = spec {
            spec.memory_bytes()
                .map_err(|error| error.with_argument(named.name))?;
        }
    }
    Ok(accepted)
}

/// What the call writes is what the caller brings, no more and no less: a kernel takes the memory of each.
fn check_written(
    names: &[Named],
    brought: &[Option<&TensorSpec>],
    accepted: &Accepted,
) -> Result<()> {
    let written = accepted.outputs.iter().map(Option::is_some);
    let written = written.chain(std::iter::repeat(false));
    for ((named, brought), written) in names.iter().zip(brought).zip(written) {
        let name = named.name;
        match (brought, written) {
            (None, true) => return Err(null(name)),
            (Some(_), false) => {
                let message = format!("{name} is there; the call does not write it");
                let error = rules::broken(ErrorKind::UnsupportedArgument, name, message);
                return Err(error.with_aclnn_status(None));
            }
            _ => {}
        }
    }
    Ok(())
}

/// Checks a call without a device; gives the forms of its outputs.
pub(crate) fn check_specs<O: Check>(
    operator: &O,
    target: &Target,
    inputs: &[Option<TensorSpec>],
) -> Result<O::Outputs<Specs>> {
    let inputs: SmallVec<[Option<&TensorSpec>; 6]> = inputs.iter().map(present).collect();
    let mut outputs = check(operator, target, &inputs, None)?.outputs.into_iter();
    O::collect_outputs::<Specs>(&mut || outputs.next().flatten()).ok_or_else(no_output::<O>)
}

/// Checks a call into outputs of the caller's without a device.
pub(crate) fn check_brought<O: Check>(
    operator: &O,
    target: &Target,
    inputs: &[Option<TensorSpec>],
    outputs: &O::Outputs<Specs>,
) -> Result<()> {
    let inputs: SmallVec<[Option<&TensorSpec>; 6]> = inputs.iter().map(present).collect();
    let mut forms = Vec::new();
    O::visit_outputs::<Specs>(outputs, &mut forms);
    let forms: SmallVec<[Option<&TensorSpec>; 3]> = forms.iter().map(Form::spec).collect();
    check(operator, target, &inputs, Some(&forms)).map(drop)
}

/// What stands for a null pointer is no tensor.
fn present(spec: &Option<TensorSpec>) -> Option<&TensorSpec> {
    spec.as_ref()
        .filter(|spec| spec.dtype != crate::DType::Undefined)
}

/// Makes a plan for tensors of these forms, and outputs of the caller's or contiguous ones.
pub(crate) fn plan<O: Check>(
    operator: &O,
    device: &Device,
    inputs: &[Option<TensorSpec>],
    outputs: Option<&O::Outputs<Specs>>,
) -> Result<Plan<O>> {
    let inputs: SmallVec<[Option<&TensorSpec>; 6]> = inputs.iter().map(present).collect();
    let mut forms = Vec::new();
    if let Some(outputs) = outputs {
        O::visit_outputs::<Specs>(outputs, &mut forms);
    }
    let forms: SmallVec<[Option<&TensorSpec>; 3]> = forms.iter().map(Form::spec).collect();
    let recipe = recipe(operator, device, &inputs, outputs.map(|_| &forms[..]))?;
    Ok(Plan::new(Prepared::new(device, recipe)?, ()))
}

/// An input as an operand; nothing where there is none.
#[inline(always)]
pub(crate) fn read<'a>(view: &'a Option<TensorView<'_>>) -> Operand<'a> {
    view.as_ref()
        .map_or(Operand::ABSENT, |view| Operand::read(&view.raw))
}

/// Runs a call into new tensors, by a plan that the stream keeps.
pub(crate) fn run<O: Check>(operator: &O, inputs: &[Operand<'_>]) -> Result<O::Outputs<Owned>> {
    let tensors = with_plan(operator, inputs, inputs, |stream, plan| {
        // SAFETY: the plan is for this call, which names no outputs: those are planned behind its operands.
        unsafe { plan.run_into_new_tensors(stream, inputs) }
    })?;
    let mut tensors = tensors.into_iter();
    O::collect_outputs::<Owned>(&mut || tensors.next().flatten()).ok_or_else(no_output::<O>)
}

/// Runs a call into tensors of the caller's, by a plan that the stream keeps.
pub(crate) fn run_into<'a, 't: 'a, O: Check>(
    operator: &O,
    inputs: &[Operand<'_>],
    outputs: &O::Outputs<Views<'a, 't>>,
) -> Result<()> {
    let operands = operands::<O>(inputs, outputs);
    let operands = operands.as_slice();
    with_plan(operator, inputs, operands, |stream, plan| {
        // SAFETY: the plan is for this call.
        unsafe { plan.run_fitting(stream, operands) }
    })
}

/// Inputs and outputs in one list.
fn operands<'o, 'a, 't: 'a, O: Check>(
    inputs: &[Operand<'o>],
    outputs: &'o O::Outputs<Views<'a, 't>>,
) -> OperandList<'o> {
    let mut list = OperandList::beginning_with(inputs);
    O::visit_outputs::<Views<'a, 't>>(outputs, &mut list);
    list
}

fn with_plan<O: Check, R>(
    operator: &O,
    inputs: &[Operand<'_>],
    operands: &[Operand<'_>],
    run: impl FnOnce(&Stream, &mut Prepared) -> Result<R>,
) -> Result<R> {
    check_blocks::<O>(operands)?;
    let own;
    let stream = match operator.stream() {
        Some(stream) => stream,
        None => {
            // Of the first device that a tensor names; host slices alone run on the CPU.
            let device = operands.iter().find_map(|operand| operand.device);
            own = device.map_or_else(|| Device::cpu().stream(), Device::stream);
            &own
        }
    };
    let attributes = operator.attributes();
    let call = Call {
        operator: O::NAME,
        attributes: &attributes,
        operands,
    };
    let make = |device: &Device| {
        let specs: SmallVec<[Option<&TensorSpec>; 8]> =
            operands.iter().map(Operand::spec).collect();
        let (given, outputs) = specs.split_at(inputs.len());
        let outputs = (operands.len() > inputs.len()).then_some(outputs);
        Prepared::new(device, recipe(operator, device, given, outputs)?)
    };
    cache::with_plan(stream, &call, make, |plan| run(stream, plan))
}

/// Memory that an `unsafe` constructor vouched for may be null. Without elements there is nothing to point to.
fn check_blocks<O: Check>(operands: &[Operand<'_>]) -> Result<()> {
    for (operand, named) in operands.iter().zip(O::INPUTS.iter().chain(O::OUTPUTS)) {
        let is_null = operand.is_foreign() && operand.block.is_null();
        if is_null && operand.spec().is_some_and(|spec| !spec.layout.is_empty()) {
            return Err(null(named.name));
        }
    }
    Ok(())
}

#[cold]
fn no_output<O: Check>() -> Error {
    let message = format!("{} made fewer outputs than it has", O::NAME);
    Error::new(ErrorKind::Library, message)
}

impl<O: CheckedOperator> Plan<O> {
    /// The outputs that a run of the plan takes.
    ///
    /// # Errors
    /// None that a plan of this crate can give.
    pub fn outputs(&self) -> Result<O::Outputs<Specs>> {
        let operands = &self.prepared.recipe().operands;
        let mut written = operands.iter().filter(|planned| planned.role.writes());
        O::collect_outputs::<Specs>(&mut || written.next()?.form.spec().cloned()).ok_or_else(|| {
            let message = format!("{:?} has fewer outputs than it should", self.prepared);
            Error::new(ErrorKind::Library, message)
        })
    }
}

/// Runs a plan on tensors that may be anything, which is looked at here.
pub(crate) fn run_plan<'a, 't: 'a, O: Check>(
    plan: &mut Plan<O>,
    stream: &Stream,
    inputs: &[Operand<'_>],
    outputs: &O::Outputs<Views<'a, 't>>,
) -> Result<()> {
    let operands = operands::<O>(inputs, outputs);
    plan.prepared.run(stream, operands.as_slice())
}

/// Runs phase one of a plan for these tensors.
pub(crate) fn prepare_plan<'a, 't: 'a, O: Check>(
    plan: &mut Plan<O>,
    stream: &Stream,
    inputs: &[Operand<'_>],
    outputs: &O::Outputs<Views<'a, 't>>,
) -> Result<()> {
    let operands = operands::<O>(inputs, outputs);
    plan.prepared.check_call(stream, operands.as_slice())?;
    plan.prepared.prepare(operands.as_slice())?;
    Ok(())
}

/// Adds a plan to a graph.
pub(crate) fn add_step<O: Check>(
    builder: &mut GraphBuilder,
    plan: Plan<O>,
    mut inputs: Vec<StepOperand>,
    outputs: &O::Outputs<InGraph>,
) -> Result<()> {
    O::visit_outputs::<InGraph>(outputs, &mut inputs);
    builder.add_step(plan.prepared, inputs)
}

/// Gives a call of a graph the attributes of this operator.
pub(crate) fn update<O: Check>(operator: &O, graph: &mut Graph, step: GraphStep) -> Result<()> {
    graph.change(step, O::NAME, |prepared| {
        let device = prepared.device().clone();
        let forms: SmallVec<[Form; 8]> = prepared
            .recipe()
            .operands
            .iter()
            .map(|planned| planned.form.clone())
            .collect();
        let specs: SmallVec<[Option<&TensorSpec>; 8]> = forms.iter().map(Form::spec).collect();
        let (inputs, outputs) = specs.split_at(O::INPUTS.len().min(specs.len()));
        if let Some(mut renewal) = prepared.renewal() {
            let given = Given {
                names: [O::INPUTS, O::OUTPUTS],
                inputs,
                outputs: Some(outputs),
            };
            if operator.renew(&given, device.target(), &mut renewal)? {
                return Ok(Change::Made);
            }
        }
        let recipe = recipe(operator, &device, inputs, Some(outputs))?;
        Ok(Change::Anew(Box::new(recipe)))
    })
}
