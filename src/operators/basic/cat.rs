//! `aclnnCat`: tensors behind one another. The one operator here that takes a list, so its calls are made in this file.
//!
//! Source: `hicann/ops-math`, `conversion/concat_d/docs/aclnnCat.md`.

use std::sync::Arc;

use smallvec::{SmallVec, smallvec};

use crate::call::cache::{self, Call};
use crate::call::operand::{Operand, OperandList, Shape};
use crate::call::plan::Prepared;
use crate::call::recipe::{Argument, Computation, EntryCall, Form, Kernel, Planned, Recipe};
use crate::device::Device;
use crate::dispatch::attribute::{Attribute, AttributeList};
use crate::dispatch::definition::Role;
use crate::dtype::DType;
use crate::error::{ErrorKind, Result};
use crate::graph::{GraphBuilder, GraphView, StepOperand};
use crate::operators::basic::bits::moved;
use crate::operators::basic::cast::converted;
use crate::operators::basic::check::{NUMBERS, dtype, not_computed, output_dtype};
use crate::operators::basic::number::Class;
use crate::operators::basic::promotion::promoted;
use crate::operators::checked::entry_points;
use crate::operators::checked::rules::{self, broken, dimension, value};
use crate::operators::{Operator, Plan, Plannable};
use crate::soc::{ProductFamily, Target};
use crate::stream::Stream;
use crate::tensor::{Tensor, TensorSpec, TensorView, TensorViewMut};

entry_points! {
    crate::operator! {
        /// `aclnnCat`.
        pub(in crate::operators) Cat, CatOperands = aclnnCat { tensors: InList, dim: i64, out: Out }
    }
}

/// What some products take beside [`NUMBERS`]. Where one lacks a type CANN says so.
const OTHERS: &[DType] = &[
    DType::UInt16,
    DType::UInt32,
    DType::UInt64,
    DType::HiFloat8,
    DType::Float8E5M2,
    DType::Float8E4M3FN,
];

/// What calls are named, and their argument.
const NAME: &str = "Cat";
const TENSORS: &str = "tensors";

/// `aclnnCat`: tensors behind one another along a dimension.
///
/// - `tensors`: at least one, each of one to eight dimensions, which have the same sizes but for the one along which they go.
///   Of different types the output has the one that PyTorch's rules of promotion give, or one that the caller brings and that it
///   can become. Elements of one type are moved bit by bit.
/// - `dim`: negative ones count from the end.
///
/// # Errors
/// The first rule that the call breaks, in the order that [`ErrorKind`] tells, or
/// [`DeviceMismatch`](ErrorKind::DeviceMismatch).
///
/// ```
/// use aclnn::{Device, Tensor, operators::Cat};
///
/// let device = Device::cpu();
/// let left = Tensor::from_slice(&[1i32, 2, 5, 6], [2, 2], &device)?;
/// let right = Tensor::from_slice(&[3i32, 7], [2, 1], &device)?;
/// let out = Cat::new(1).run(&[left.view(), right.view()])?;
/// assert_eq!(out.to_vec::<i32>()?, [1, 2, 3, 5, 6, 7]);
/// # Ok::<(), aclnn::Error>(())
/// ```
#[derive(Clone, PartialEq, Debug)]
pub struct Cat {
    dim: i64,
    stream: Option<Stream>,
}

impl Plannable for Cat {
    type Detail = ();
}

impl Cat {
    /// Along this dimension.
    pub fn new(dim: i64) -> Cat {
        Cat { dim, stream: None }
    }

    /// Runs on this stream instead of the device's own.
    pub fn stream(mut self, stream: &Stream) -> Cat {
        self.stream = Some(stream.clone());
        self
    }

    /// The stream that was chosen, or that of the first device that a tensor names.
    fn stream_for(&self, tensors: &[TensorView<'_>]) -> Stream {
        let device = tensors.iter().find_map(|view| view.raw.device);
        match (&self.stream, device) {
            (Some(stream), _) => stream.clone(),
            (None, Some(device)) => device.stream(),
            (None, None) => Device::cpu().stream(),
        }
    }

    /// Runs the operator into a new tensor.
    ///
    /// # Errors
    /// The first rule that the call breaks, in the order of [`ErrorKind`], or [`DeviceMismatch`](ErrorKind::DeviceMismatch).
    pub fn run(&self, tensors: &[TensorView<'_>]) -> Result<Tensor> {
        let stream = self.stream_for(tensors);
        let specs: SmallVec<[&TensorSpec; 8]> =
            tensors.iter().map(|view| &*view.raw.spec).collect();
        let (spec, _) = self.accepted(stream.device().target(), &specs, None)?;
        let mut out = Tensor::empty(spec.dtype, spec.shape(), stream.device())?;
        self.run_into(tensors, &mut out)?;
        Ok(out)
    }

    /// Runs the operator into a tensor of the caller's, contiguous or strided.
    ///
    /// # Errors
    /// As for [`Self::run`]; nothing is written then.
    pub fn run_into<'o>(
        &self,
        tensors: &[TensorView<'_>],
        out: impl Into<TensorViewMut<'o>>,
    ) -> Result<()> {
        let out = out.into();
        let (stream, attributes) = (self.stream_for(tensors), self.attributes());
        let operands = operands(tensors, &out);
        let operands = operands.as_slice();
        check_not_null(operands)?;
        let call = Call {
            operator: NAME,
            attributes: &attributes,
            operands,
        };
        let make = |device: &Device| {
            let specs: SmallVec<[&TensorSpec; 8]> =
                operands.iter().filter_map(Operand::spec).collect();
            let (tensors, out) = specs.split_at(specs.len().saturating_sub(1));
            Prepared::new(device, self.recipe(device, tensors, out.first().copied())?)
        };
        cache::with_plan(&stream, &call, make, |plan| {
            // SAFETY: the plan is for this call.
            unsafe { plan.run_fitting(&stream, operands) }
        })
    }

    /// Checks the call for a product, without a device or memory; gives the form of its output.
    ///
    /// # Errors
    /// The first rule that the call breaks.
    pub fn check(&self, target: &Target, tensors: &[TensorSpec]) -> Result<TensorSpec> {
        let tensors: SmallVec<[&TensorSpec; 8]> = tensors.iter().collect();
        self.accepted(target, &tensors, None).map(|(out, _)| out)
    }

    /// Checks and prepares the call for tensors of these forms, to be run many times, and for a contiguous output.
    ///
    /// # Errors
    /// As for [`Self::run`].
    pub fn plan(&self, device: &Device, tensors: &[TensorSpec]) -> Result<Plan<Cat>> {
        let tensors: SmallVec<[&TensorSpec; 8]> = tensors.iter().collect();
        let recipe = self.recipe(device, &tensors, None)?;
        Ok(Plan::new(Prepared::new(device, recipe)?, ()))
    }

    fn attributes(&self) -> AttributeList<'static> {
        smallvec![Attribute::Int(self.dim)]
    }

    fn recipe(
        &self,
        device: &Device,
        tensors: &[&TensorSpec],
        brought: Option<&TensorSpec>,
    ) -> Result<Recipe> {
        let (out, computation) = self.accepted(device.target(), tensors, brought)?;
        out.memory_bytes()
            .map_err(|error| error.with_argument("out"))?;
        let mut operands = vec![Planned::new(TENSORS, Form::List(tensors.len()), Role::In)];
        let given = tensors.iter().map(|&tensor| Form::Tensor(tensor.clone()));
        operands.extend(given.map(|form| Planned::new(TENSORS, form, Role::In)));
        let elements = out.layout.elements();
        operands.push(Planned::new("out", Form::Tensor(out), Role::Out));
        Ok(Recipe {
            name: NAME,
            calls: vec![EntryCall {
                definition: entry_points::Cat::DEFINITION,
                arguments: vec![
                    Argument::Operand(0),
                    value(Attribute::Int(self.dim)),
                    Argument::Operand(operands.len() - 1),
                ],
            }],
            operands,
            intermediates: Vec::new(),
            kernel: match computation {
                Computation::Nothing => Computation::Nothing,
                _ if !device.is_cpu() => Computation::Elsewhere,
                computation => computation,
            },
            spills: device.target().soc().family() == Some(ProductFamily::Atlas310P),
            elements,
            watched: Vec::new(),
            checks_blocks: true,
        })
    }

    /// Checks a call; gives the output's form and what computes.
    fn accepted(
        &self,
        target: &Target,
        tensors: &[&TensorSpec],
        brought: Option<&TensorSpec>,
    ) -> Result<(TensorSpec, Computation)> {
        let Some(first) = tensors.first() else {
            let error = broken(ErrorKind::UnsupportedArgument, TENSORS, "tensors is empty");
            return Err(error.with_aclnn_status(Some(161_002)));
        };
        let types = [NUMBERS, OTHERS].concat();
        let mut made = first.dtype;
        for tensor in tensors {
            if tensor.dtype == DType::Undefined {
                return Err(broken(
                    ErrorKind::NullTensor,
                    TENSORS,
                    "tensors holds a null",
                ));
            }
            dtype(target, TENSORS, tensor.dtype, &types)?;
            made = match promoted(made, tensor.dtype) {
                _ if made == tensor.dtype => made,
                Some(made) => made,
                None => {
                    let message = format!("tensors are {made} and {}", tensor.dtype);
                    return Err(broken(ErrorKind::DTypeCombination, TENSORS, message));
                }
            };
        }
        if brought.is_some_and(|out| out.dtype != made) {
            output_dtype(brought, made)?;
        }
        rules::rank(TENSORS, first, 1, 8)?;
        let dim = dimension("dim", self.dim, first.layout.rank())?;
        let mut shape: SmallVec<[usize; 8]> = first.shape().into();
        shape[dim] = 0;
        for tensor in tensors {
            let mut other: SmallVec<[usize; 8]> = tensor.shape().into();
            let length = other.get_mut(dim).map(std::mem::take);
            shape[dim] = match length.and_then(|length| shape[dim].checked_add(length)) {
                Some(length) if other.len() == shape.len() && same_but(dim, &other, &shape) => {
                    length
                }
                _ => {
                    let message = format!(
                        "tensors have shapes {:?} and {:?}; they may differ in dimension {dim} alone",
                        first.shape(),
                        tensor.shape()
                    );
                    let error = broken(ErrorKind::ShapeMismatch, TENSORS, message);
                    return Err(error.with_aclnn_status(Some(161_002)));
                }
            };
        }
        for tensor in tensors {
            rules::format(TENSORS, Some(tensor), None)?;
        }
        rules::format("out", brought, None)?;
        rules::require(target, entry_points::Cat::DEFINITION.name(), NAME)?;
        let out = rules::output("out", brought, made, &shape)?;
        let computation = computation(tensors, &out, dim)?;
        Ok((out, computation))
    }
}

fn same_but(dim: usize, a: &[usize], b: &[usize]) -> bool {
    let mut pairs = a.iter().zip(b).enumerate();
    pairs.all(|(place, (a, b))| place == dim || a == b)
}

/// What copies each tensor into its part of the output.
fn computation(tensors: &[&TensorSpec], out: &TensorSpec, dim: usize) -> Result<Computation> {
    let (mut parts, mut start) = (Vec::new(), 0);
    for (place, &tensor) in tensors.iter().enumerate() {
        let length = tensor.shape()[dim];
        if !tensor.layout.is_empty() {
            let part = TensorSpec {
                layout: out.layout.narrow(dim as isize, start, length)?,
                ..out.clone()
            };
            let copy = match tensor.dtype == out.dtype {
                true => moved(NAME, tensor, &part),
                false if Class::writes(out.dtype) => converted(NAME, tensor, &part),
                false => not_computed(NAME, out.dtype),
            };
            match copy {
                Computation::Kernel(kernel) => parts.push((place + 1, kernel)),
                Computation::Refused(error) => return Ok(Computation::Refused(error)),
                _ => {}
            }
        }
        start += length;
    }
    match parts.is_empty() {
        true => Ok(Computation::Nothing),
        false => Ok(Computation::Kernel(Arc::new(Parts(parts)))),
    }
}

/// The copies, each of the operand at a place.
struct Parts(Vec<(usize, Arc<dyn Kernel>)>);

impl Kernel for Parts {
    unsafe fn run(&self, blocks: &[*mut u8]) -> Result<()> {
        let Some(&out) = blocks.last() else {
            return Ok(());
        };
        for (place, kernel) in &self.0 {
            // SAFETY: upheld by the caller; a part of the output is in its block.
            unsafe { kernel.run(&[blocks[*place], out])? };
        }
        Ok(())
    }
}

fn operands<'o>(tensors: &'o [TensorView<'_>], out: &'o TensorViewMut<'_>) -> OperandList<'o> {
    let mut list = OperandList::new();
    list.push_list(tensors.iter().map(|view| Operand::read(&view.raw)));
    list.push(Operand::written(&out.raw));
    list
}

/// No tensor is missing. Memory that an `unsafe` constructor vouched for may be null, too.
fn check_not_null(operands: &[Operand<'_>]) -> Result<()> {
    let is_null = |operand: &Operand<'_>| match operand.spec() {
        Some(spec) => operand.is_foreign() && operand.block.is_null() && !spec.layout.is_empty(),
        None => matches!(operand.shape(), Shape::Absent),
    };
    let last = operands.len().saturating_sub(1);
    match operands.iter().position(is_null) {
        Some(place) if place == last => Err(broken(ErrorKind::NullTensor, "out", "out is null")),
        Some(_) => Err(broken(
            ErrorKind::NullTensor,
            TENSORS,
            "tensors holds a null",
        )),
        None => Ok(()),
    }
}

impl Plan<Cat> {
    /// The output that a run of the plan takes.
    pub fn output(&self) -> Option<&TensorSpec> {
        let operands = &self.prepared.recipe().operands;
        operands.last().and_then(|planned| planned.form.spec())
    }

    /// Runs the operator on these tensors. On the CPU the call is complete when it returns.
    ///
    /// # Errors
    /// As for a plan of any other operator; nothing is written then.
    pub fn run<'o>(
        &mut self,
        stream: &Stream,
        tensors: &[TensorView<'_>],
        out: impl Into<TensorViewMut<'o>>,
    ) -> Result<()> {
        let out = out.into();
        let operands = operands(tensors, &out);
        self.prepared.run(stream, operands.as_slice())
    }
}

impl GraphBuilder {
    /// Adds a call of [`Cat`]: `plan` on these tensors, behind the calls added before.
    ///
    /// # Errors
    /// As for a step of any other operator.
    pub fn cat(
        &mut self,
        plan: Plan<Cat>,
        tensors: &[GraphView],
        out: impl Into<GraphView>,
    ) -> Result<()> {
        let mut operands = vec![StepOperand::List(tensors.len())];
        operands.extend(tensors.iter().cloned().map(StepOperand::Tensor));
        operands.push(StepOperand::Tensor(out.into()));
        self.add_step(plan.prepared, operands)
    }
}
