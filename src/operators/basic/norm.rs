//! Norms: `LayerNorm`, `RmsNorm`, `AddRmsNorm`.
//!
//! Sources: `hicann/ops-nn`, `norm/layer_norm_v4/docs/aclnnLayerNorm&aclnnLayerNormWithImplMode.md`,
//! `norm/rms_norm/docs/aclnnRmsNorm.md`, `norm/add_rms_norm/docs/aclnnAddRmsNorm.md`.

use std::sync::Arc;

use smallvec::{SmallVec, smallvec};

use crate::call::recipe::{Argument, Computation, EntryCall};
use crate::cpu::rows::Rows;
use crate::dispatch::attribute::{Attribute, AttributeList, IntArray};
use crate::dispatch::definition::Definition;
use crate::dtype::DType;
use crate::error::{ErrorKind, Result};
use crate::operators::Operator;
use crate::operators::basic::check::{dtype, formats_and_function, ranks, seen_as, value};
use crate::operators::basic::lines::grouped;
use crate::operators::basic::norm_kernel::{Norm, Places};
use crate::operators::checked::rules::{self, broken};
use crate::operators::checked::{Accepted, Check, Given, checked_operator, entry_points};
use crate::soc::Target;
use crate::stream::Stream;
use crate::tensor::TensorSpec;

entry_points! {
    crate::operator! {
        /// `aclnnLayerNorm`.
        pub(in crate::operators) LayerNorm, LayerNormOperands = aclnnLayerNorm {
            input: In,
            normalized_shape: IntArray,
            weight: Option<In>,
            bias: Option<In>,
            eps: f64,
            out: Out,
            mean: Option<Out>,
            rstd: Option<Out>,
        }
    }
    crate::operator! {
        /// `aclnnRmsNorm`.
        pub(in crate::operators) RmsNorm, RmsNormOperands = aclnnRmsNorm {
            x: In, gamma: In, epsilon: f64, y: Out, rstd: Out,
        }
    }
    crate::operator! {
        /// `aclnnAddRmsNorm`.
        pub(in crate::operators) AddRmsNorm, AddRmsNormOperands = aclnnAddRmsNorm {
            x1: In, x2: In, gamma: In, epsilon: f64, y: Out, rstd: Out, x: Out,
        }
    }
}

pub(super) const FLOATS: &[DType] = &[DType::Float32, DType::Float16, DType::BFloat16];

/// The shape with its last dimensions 1.
fn statistics_shape(shape: &[usize], inner: usize) -> SmallVec<[usize; 8]> {
    let kept = shape.len().saturating_sub(inner);
    let sizes = shape.iter().enumerate();
    sizes
        .map(|(dim, &size)| if dim < kept { size } else { 1 })
        .collect()
}

/// A tensor has the last dimensions of another one.
pub(super) fn last_dimensions(
    argument: &'static str,
    tensor: &TensorSpec,
    of: &[usize],
) -> Result<()> {
    let found = tensor.shape();
    if !found.is_empty() && of.ends_with(found) {
        return Ok(());
    }
    let message = format!("{argument} has shape {found:?}; expected the last dimensions of {of:?}");
    Err(broken(ErrorKind::Shape, argument, message))
}

/// A tensor has the shape of the one that it is added to.
fn same_shape(argument: &'static str, tensor: &TensorSpec, as_of: &[usize]) -> Result<()> {
    let found = tensor.shape();
    if found == as_of {
        return Ok(());
    }
    let message = format!("{argument} has shape {found:?}; expected {as_of:?}");
    Err(broken(ErrorKind::ShapeMismatch, argument, message).with_aclnn_status(Some(161_002)))
}

/// What a check gives of a norm: its outputs, one function, and what computes.
fn accepted(
    definition: &'static Definition,
    arguments: Vec<Argument>,
    outputs: SmallVec<[Option<TensorSpec>; 3]>,
    norm: impl FnOnce(&[Option<TensorSpec>]) -> Option<Norm>,
) -> Accepted {
    let is_empty = outputs.iter().flatten().all(|out| out.layout.is_empty());
    let norm = if is_empty { None } else { norm(&outputs) };
    Accepted {
        computation: match norm {
            Some(norm) => Computation::Kernel(Arc::new(norm)),
            None => Computation::Nothing,
        },
        outputs,
        calls: vec![EntryCall {
            definition,
            arguments,
        }],
        intermediates: Vec::new(),
        watched: Vec::new(),
    }
}

/// `aclnnLayerNorm`: each row less its mean, by the root of its variance and `eps`, times `weight` and plus `bias`.
///
/// - `input`: float32, float16 or bfloat16, of one to eight dimensions; `out` has its type and shape.
/// - `normalized_shape`: the last dimensions, which are a row together.
/// - `weight`, `bias`: of that shape; of the input's type or float32, and of one type.
/// - `mean`, `rstd`: those of each row, with 1 in place of each size of it: where the caller brings them, or asks for them by
///   [`with_statistics`](Self::with_statistics). New ones have the input's type.
///
/// Computed in float32, sums of 64 elements too and those sums in float64, and rounded once. Before that an element is within
/// `2^-18` of its own size and of that of the row's mean absolute value, normed like it.
///
/// # Errors
/// The first rule that the call breaks, in the order that [`ErrorKind`] tells, or
/// [`DeviceMismatch`](ErrorKind::DeviceMismatch).
///
/// ```
/// use aclnn::{Device, Tensor, operators::LayerNorm};
///
/// let input = Tensor::from_slice(&[1.0f32, 3.0, -2.0, 2.0], [2, 2], &Device::cpu())?;
/// let out = LayerNorm::new([2], 0.0).run(&input, None, None)?.out;
/// assert_eq!(out.to_vec::<f32>()?, [-1.0, 1.0, -1.0, 1.0]);
/// # Ok::<(), aclnn::Error>(())
/// ```
#[derive(Clone, PartialEq, Debug)]
pub struct LayerNorm {
    normalized_shape: IntArray,
    eps: f64,
    statistics: bool,
    stream: Option<Stream>,
}

impl LayerNorm {
    /// Over the last dimensions, which have this shape.
    pub fn new(normalized_shape: impl Into<IntArray>, eps: f64) -> LayerNorm {
        LayerNorm {
            normalized_shape: normalized_shape.into(),
            eps,
            statistics: false,
            stream: None,
        }
    }

    /// Makes `mean` and `rstd` too.
    pub fn with_statistics(mut self) -> LayerNorm {
        self.statistics = true;
        self
    }
}

checked_operator! {
    LayerNorm, step layer_norm,
    inputs { input: In, weight: OptionalIn, bias: OptionalIn },
    outputs LayerNormOutputs {
        /// Of the input's shape and type.
        out: Out,
        /// The mean of each row.
        mean: OptionalOut,
        /// One by the root of each row's variance and `eps`.
        rstd: OptionalOut,
    }
}

impl Check for LayerNorm {
    const NAME: &'static str = "LayerNorm";

    fn attributes(&self) -> AttributeList<'_> {
        smallvec![
            Attribute::IntArray(self.normalized_shape.values()),
            Attribute::Double(self.eps),
            Attribute::Bool(self.statistics),
        ]
    }

    fn check(&self, given: &Given<'_>, target: &Target) -> Result<Accepted> {
        let input = given.input(0)?;
        let (weight, bias) = (given.optional(1), given.optional(2));
        let shape = self.normalized_shape.values().ok_or_else(|| {
            let message = "normalized_shape is null";
            broken(ErrorKind::NullTensor, "normalized_shape", message)
        })?;
        dtype(target, "input", input.dtype, FLOATS)?;
        for (argument, tensor) in [("weight", weight), ("bias", bias)] {
            if let Some(tensor) = tensor {
                dtype(target, argument, tensor.dtype, FLOATS)?;
                if ![input.dtype, DType::Float32].contains(&tensor.dtype) {
                    let (found, wanted) = (tensor.dtype, input.dtype);
                    let message = format!("{argument} is {found}; {wanted} or float32 expected");
                    return Err(broken(ErrorKind::DTypeCombination, argument, message));
                }
            }
        }
        if let Some(weight) = weight {
            rules::same_dtype(("bias", bias), ("weight", weight.dtype))?;
        }
        rules::output_dtype("out", given.output(0), input.dtype)?;
        for (argument, place) in [("mean", 1), ("rstd", 2)] {
            if let Some(tensor) = given.output(place) {
                dtype(target, argument, tensor.dtype, FLOATS)?;
            }
        }
        rules::rank("input", input, 1, 8)?;
        let inner = shape.len();
        let wanted: Vec<usize> = shape
            .iter()
            .map(|&size| usize::try_from(size).unwrap_or(usize::MAX))
            .collect();
        if wanted.is_empty() || !input.shape().ends_with(&wanted) {
            let message = format!(
                "normalized_shape is {shape:?}; expected the last dimensions of {:?}",
                input.shape()
            );
            let error = broken(ErrorKind::ShapeMismatch, "normalized_shape", message);
            return Err(error.with_aclnn_status(Some(161_002)));
        }
        for (argument, tensor) in [("weight", weight), ("bias", bias)] {
            if let Some(tensor) = tensor {
                rules::shape(argument, tensor, &wanted)?;
            }
        }
        let definition = entry_points::LayerNorm::DEFINITION;
        formats_and_function(given, target, definition, Self::NAME)?;
        let out = rules::output("out", given.output(0), input.dtype, input.shape())?;
        let kept = statistics_shape(input.shape(), inner);
        let statistics = |argument, place| -> Result<Option<TensorSpec>> {
            match given.output(place) {
                None if given.brings_outputs() || !self.statistics => Ok(None),
                brought => rules::output(argument, brought, input.dtype, &kept).map(Some),
            }
        };
        let outputs = smallvec![Some(out), statistics("mean", 1)?, statistics("rstd", 2)?];
        let arguments = vec![
            Argument::Operand(0),
            value(&Attribute::IntArray(Some(shape))),
            Argument::Operand(1),
            Argument::Operand(2),
            value(&Attribute::Double(self.eps)),
            Argument::Operand(3),
            Argument::Operand(4),
            Argument::Operand(5),
        ];
        let seen = |tensor: Option<&TensorSpec>| {
            tensor
                .map(|tensor| seen_as(tensor, input.shape()))
                .transpose()
        };
        let (weight, bias) = (seen(weight)?, seen(bias)?);
        Ok(accepted(definition, arguments, outputs, |outputs| {
            let [Some(out), mean, rstd] = outputs else {
                return None;
            };
            let tensors = [Some(input), Some(out), weight.as_ref(), bias.as_ref()];
            let tensors: SmallVec<[&TensorSpec; 4]> = tensors.into_iter().flatten().collect();
            let places = Places {
                x: 0,
                y: Some(3),
                weight: weight.as_ref().map(|_| 1),
                bias: bias.as_ref().map(|_| 2),
                mean: Some(4),
                rstd: Some(5),
                ..Places::default()
            };
            let statistics = [mean, rstd].map(|tensor| tensor.as_ref().map(Rows::elements));
            Norm::new(grouped(&tensors, inner), places, statistics, true, self.eps)
        }))
    }
}

/// `aclnnRmsNorm`: each row by its root mean square, times `gamma`.
///
/// - `x`: float32, float16 or bfloat16, of one to eight dimensions; `y` has its type and shape.
/// - `gamma`: the last dimensions of x, which are a row together; of x's type, or float32 (not on Atlas 310P).
/// - `rstd`: float32, one by the root of each row's mean square and `epsilon`, with 1 in place of each size of the row.
///
/// Computed in float32, sums of 64 elements too and those sums in float64, and rounded once. Before that an element is within
/// `2^-18` of its size.
///
/// # Errors
/// The first rule that the call breaks, in the order that [`ErrorKind`] tells, or
/// [`DeviceMismatch`](ErrorKind::DeviceMismatch).
///
/// ```
/// use aclnn::{Device, Tensor, operators::RmsNorm};
///
/// let x = Tensor::from_slice(&[3.0f32, -3.0], [1, 2], &Device::cpu())?;
/// let y = RmsNorm::new(0.0).run(&x, &[1.0f32, 2.0])?.y;
/// assert_eq!(y.to_vec::<f32>()?, [1.0, -2.0]);
/// # Ok::<(), aclnn::Error>(())
/// ```
#[derive(Clone, PartialEq, Debug)]
pub struct RmsNorm {
    epsilon: f64,
    stream: Option<Stream>,
}

impl RmsNorm {
    /// With this number added to mean squares; 1e-6 is usual.
    pub fn new(epsilon: f64) -> RmsNorm {
        RmsNorm {
            epsilon,
            stream: None,
        }
    }
}

checked_operator! {
    RmsNorm, step rms_norm,
    inputs { x: In, gamma: In },
    outputs RmsNormOutputs {
        /// Of x's shape and type.
        y: Out,
        /// One by the root mean square of each row.
        rstd: Out,
    }
}

impl Check for RmsNorm {
    const NAME: &'static str = "RmsNorm";

    fn attributes(&self) -> AttributeList<'_> {
        smallvec![Attribute::Double(self.epsilon)]
    }

    fn check(&self, given: &Given<'_>, target: &Target) -> Result<Accepted> {
        let (x, gamma) = (given.input(0)?, given.input(1)?);
        dtype(target, "x", x.dtype, FLOATS)?;
        let both = [x.dtype, DType::Float32];
        let old = !crate::operators::basic::check::has_bfloat16(target);
        let gammas = if old { &both[..1] } else { &both[..] };
        dtype(target, "gamma", gamma.dtype, gammas)?;
        rms_norm(
            given,
            target,
            (Self::NAME, entry_points::RmsNorm::DEFINITION),
            self.epsilon,
        )
    }
}

/// `aclnnAddRmsNorm`: the sum of two tensors, and [`RmsNorm`] of it.
///
/// - `x1`, `x2`: float32, float16 or bfloat16, of one shape of one to eight dimensions. `y` and `x`, the sum, are like them.
/// - `gamma`: of their type; the last dimensions, which are a row together.
/// - `rstd`: float32, as for [`RmsNorm`].
///
/// The sum is computed in float32, and the norm of that before it is rounded.
///
/// # Errors
/// As for [`RmsNorm`].
///
/// ```
/// use aclnn::{Device, Tensor, operators::AddRmsNorm};
///
/// let x1 = Tensor::from_slice(&[1.0f32, -1.0], [1, 2], &Device::cpu())?;
/// let x2 = Tensor::from_slice(&[2.0f32, -2.0], [1, 2], &Device::cpu())?;
/// let outputs = AddRmsNorm::new(0.0).run(&x1, &x2, &[1.0f32, 2.0])?;
/// assert_eq!(outputs.y.to_vec::<f32>()?, [1.0, -2.0]);
/// assert_eq!(outputs.x.to_vec::<f32>()?, [3.0, -3.0]);
/// # Ok::<(), aclnn::Error>(())
/// ```
#[derive(Clone, PartialEq, Debug)]
pub struct AddRmsNorm {
    epsilon: f64,
    stream: Option<Stream>,
}

impl AddRmsNorm {
    /// With this number added to mean squares, 0 or more; 1e-6 is usual.
    pub fn new(epsilon: f64) -> AddRmsNorm {
        AddRmsNorm {
            epsilon,
            stream: None,
        }
    }
}

checked_operator! {
    AddRmsNorm, step add_rms_norm,
    inputs { x1: In, x2: In, gamma: In },
    outputs AddRmsNormOutputs {
        /// Of x1's shape and type.
        y: Out,
        /// One by the root mean square of each row.
        rstd: Out,
        /// The sum.
        x: Out,
    }
}

impl Check for AddRmsNorm {
    const NAME: &'static str = "AddRmsNorm";

    fn attributes(&self) -> AttributeList<'_> {
        smallvec![Attribute::Double(self.epsilon)]
    }

    fn check(&self, given: &Given<'_>, target: &Target) -> Result<Accepted> {
        let (x1, x2, gamma) = (given.input(0)?, given.input(1)?, given.input(2)?);
        dtype(target, "x1", x1.dtype, FLOATS)?;
        rules::same_dtype(("x2", Some(x2)), ("x1", x1.dtype))?;
        rules::same_dtype(("gamma", Some(gamma)), ("x1", x1.dtype))?;
        let called = (Self::NAME, entry_points::AddRmsNorm::DEFINITION);
        rms_norm(given, target, called, self.epsilon)
    }
}

/// A call of either, whose inputs have types that go together: the last input is gamma, and of more than two the first two are
/// added.
fn rms_norm(
    given: &Given<'_>,
    target: &Target,
    (name, definition): (&'static str, &'static Definition),
    epsilon: f64,
) -> Result<Accepted> {
    let x = given.input(0)?;
    let sums = name == AddRmsNorm::NAME;
    let gamma_place = if sums { 2 } else { 1 };
    let gamma = given.input(gamma_place)?;
    let added = if sums { Some(given.input(1)?) } else { None };
    rules::output_dtype("y", given.output(0), x.dtype)?;
    rules::output_dtype("rstd", given.output(1), DType::Float32)?;
    rules::output_dtype("x", given.output(2), x.dtype)?;
    let first = if sums { "x1" } else { "x" };
    rules::rank(first, x, 1, 8)?;
    ranks(&[("gamma", gamma)])?;
    if let Some(added) = added {
        same_shape("x2", added, x.shape())?;
    }
    last_dimensions("gamma", gamma, x.shape())?;
    formats_and_function(given, target, definition, name)?;
    let inner = gamma.layout.rank();
    let kept = statistics_shape(x.shape(), inner);
    let y = rules::output("y", given.output(0), x.dtype, x.shape())?;
    let rstd = rules::output("rstd", given.output(1), DType::Float32, &kept)?;
    let mut outputs = smallvec![Some(y), Some(rstd)];
    if sums {
        outputs.push(Some(rules::output(
            "x",
            given.output(2),
            x.dtype,
            x.shape(),
        )?));
    }
    let inputs = gamma_place + 1;
    let mut arguments: Vec<Argument> = (0..inputs).map(Argument::Operand).collect();
    arguments.push(value(&Attribute::Double(epsilon)));
    arguments.extend((inputs..inputs + outputs.len()).map(Argument::Operand));
    let gamma = seen_as(gamma, x.shape())?;
    Ok(accepted(definition, arguments, outputs, |outputs| {
        let [Some(y), Some(rstd), sum @ ..] = outputs else {
            return None;
        };
        let sum = sum.first().and_then(Option::as_ref);
        let tensors = [Some(x), Some(y), added, sum, Some(&gamma)];
        let tensors: SmallVec<[&TensorSpec; 5]> = tensors.into_iter().flatten().collect();
        let places = Places {
            x: 0,
            y: Some(inputs),
            added: sums.then_some((1, Some(inputs + 2))),
            weight: Some(gamma_place),
            rstd: Some(inputs + 1),
            ..Places::default()
        };
        let statistics = [None, Some(Rows::elements(rstd))];
        Norm::new(grouped(&tensors, inner), places, statistics, false, epsilon)
    }))
}
