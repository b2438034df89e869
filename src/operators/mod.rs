//! Operators: what can be called, and what an operator is.
//!
//! An operator is a value, its attributes, and a struct of its operands that is generic over what stands for a tensor
//! ([`Access`]): memory when it runs ([`Views`]), forms when a plan is made ([`Specs`]), places in a graph ([`InGraph`]).
//! [`Operator`] ties the two together with what CANN knows ([`Definition`]). All else, from hazards and workspaces to the
//! plan cache, graphs and errors, works on a list of operands and is the same for each.
//!
//! Operators of the first kind are checked by this crate, know the shapes of their outputs and compute on the CPU:
//! [`npu_quantize`](crate::npu_quantize) with its builder [`Quantize`](crate::Quantize), the operators around a quantized
//! product, and those that models are made of beside them, which are here under CANN's names and without `unsafe`: [`Add`],
//! [`Sub`], [`Mul`], [`Div`], [`Adds`], [`Muls`], [`Neg`], [`Exp`], [`Rsqrt`], [`Cos`], [`Sin`], [`Sigmoid`], [`Tanh`], [`Silu`],
//! [`Gelu`], [`GeluV2`], [`SwiGlu`], [`Cast`], [`Permute`], [`Slice`], [`Repeat`], [`Cat`], [`Arange`], [`InplaceCopy`],
//! [`InplaceFillScalar`], [`InplaceZero`], [`InplaceMaskedFillScalar`], [`Matmul`], [`BatchMatMul`], [`Addmm`],
//! [`MatmulWeightNz`], [`Softmax`], [`LayerNorm`], [`RmsNorm`], [`AddRmsNorm`], [`AddRmsNormQuantV2`],
//! [`DequantSwigluQuantV2`], [`ReduceSum`], [`Mean`], [`ArgMax`], [`Topk`], [`Cumsum`], [`Embedding`], [`IndexSelect`],
//! [`Gather`]; and what a decoder adds: caches that are written in place ([`InplaceIndexCopy`], [`InplaceScatterUpdate`],
//! [`ScatterPaKvCache`]), positions ([`RotaryPositionEmbedding`], [`ApplyRotaryPosEmbV2`]) and attention
//! ([`FusedInferAttentionScore`]). Those of the second kind are declared by name and types alone, by the macro
//! [`operator!`](crate::operator) or in the catalogue (the package `aclnn-operators`,
//! every public operator of CANN): CANN alone checks them, so they are `unsafe` to run.
//!
//! ```
//! use aclnn::operators::{Operator, Specs, Views};
//! use aclnn::{Device, Tensor, TensorSpec, DType};
//!
//! aclnn::operator! {
//!     /// Root mean square norm over the last dimensions.
//!     pub RmsNorm, RmsNormOperands = aclnnRmsNorm {
//!         x: In,
//!         gamma: In,
//!         epsilon: f64,
//!         y: Out,
//!         rstd: Out,
//!     }
//! }
//!
//! # fn run(device: &Device) -> aclnn::Result<()> {
//! let x = Tensor::from_slice(&[1.0f32, 2.0, 3.0, 4.0], [1, 4], device)?;
//! let gamma = Tensor::from_slice(&[1.0f32; 4], [4], device)?;
//! let mut y = Tensor::empty(DType::Float32, [1, 4], device)?;
//! let mut rstd = Tensor::empty(DType::Float32, [1, 1], device)?;
//! let norm = RmsNorm { epsilon: 1e-6 };
//! let operands = RmsNormOperands { x: x.view(), gamma: gamma.view(), y: y.view_mut(), rstd: rstd.view_mut() };
//! // SAFETY: the outputs have the types and shapes that the operator's document asks for.
//! unsafe { norm.run_unchecked(&device.stream(), operands)? };
//! # Ok(())
//! # }
//! ```

mod access;
pub(crate) mod anti_quant;
mod basic;
pub(crate) mod checked;
pub(crate) mod convert_weight;
mod declare;
mod decoder;
pub(crate) mod dequant_bias;
pub(crate) mod dynamic_quant;
pub(crate) mod format_cast;
pub(crate) mod group_quant;
pub(crate) mod kernel;
mod plan;
pub(crate) mod quant_matmul;
pub(crate) mod quantize;
pub(crate) mod trans_quant_param;

use std::sync::Arc;

use kernel::BroughtKernel;

pub use access::{Access, InGraph, Owned, Specs, Views};
pub use basic::{
    Add, AddRmsNorm, AddRmsNormOutputs, AddRmsNormQuantV2, AddRmsNormQuantV2Outputs, Addmm, Adds,
    Arange, ArgMax, BatchMatMul, Cast, Cat, Cos, CubeMathType, Cumsum, DequantSwigluQuantV2,
    DequantSwigluQuantV2Outputs, Div, Embedding, Exp, Gather, Gelu, GeluApproximation, GeluV2,
    IndexSelect, InplaceCopy, InplaceFillScalar, InplaceMaskedFillScalar, InplaceZero, LayerNorm,
    LayerNormOutputs, Matmul, MatmulWeightNz, Mean, Mul, Muls, Neg, Permute, ReduceSum, Repeat,
    RmsNorm, RmsNormOutputs, Rsqrt, Sigmoid, Silu, Sin, Slice, Softmax, Sub, SwiGlu, SwigluMode,
    Tanh, Topk, TopkOutputs,
};
pub use checked::CheckedOperator;
pub use decoder::{
    ApplyRotaryPosEmbV2, ApplyRotaryPosEmbV2Outputs, CacheMode, FusedInferAttentionScore,
    FusedInferAttentionScoreOutputs, InplaceIndexCopy, InplaceScatterUpdate, InputLayout,
    RotaryLayout, RotaryMode, RotaryPositionEmbedding, ScatterMode, ScatterPaKvCache,
    ScatterPaKvCacheOutputs,
};
pub use dynamic_quant::{
    DynamicQuant, DynamicQuantOutputs, QuantMode, npu_dynamic_quant, npu_dynamic_quant_asymmetric,
};
pub use kernel::{KernelCall, KernelResult, bring_kernel, remove_kernel};
pub use plan::{OutputShapes, Plan, Plannable};
pub use quant_matmul::{QuantMatmul, npu_quant_matmul};

pub use crate::dispatch::attribute::{
    Attribute, AttributeList, BoolArray, CommunicatorName, FloatArray, IntArray, Scalar,
    ScalarList, Text,
};
pub use crate::dispatch::definition::{
    CallPhaseOne, Definition, Described, Kind, PhaseOne, Role, Slot,
};
pub use crate::dispatch::helper::{HelperArgument, HelperArguments, HelperFunction};
pub use crate::dispatch::parameter::{FromSlot, Parameter};
pub use crate::dispatch::prototype::{OlderPrototype, PrototypeChange};

use crate::call::cache::{self, Call};
use crate::call::operand::{Operand, Shape};
use crate::call::plan::Prepared;
use crate::call::recipe::{Argument, Computation, EntryCall, Form, Planned, Recipe};
use crate::device::Device;
use crate::dispatch::attribute::Value;
use crate::error::Result;
use crate::stream::Stream;

/// An operator of CANN: its attributes, with the types of its operands.
///
/// Implemented by [`operator!`](crate::operator) and by the catalogue; the methods with a body are what callers use. Those
/// and the names of the associated items are stable within a minor release; how the other two are called is not.
///
/// # Safety
/// `DEFINITION` tells the C function as it is. `attributes` and `operands` give, taken together in C order, one item for
/// each of its parameters, of the parameter's kind.
pub unsafe trait Operator: Sized {
    /// The operands, over what stands for a tensor.
    type Operands<A: Access>;

    /// What CANN knows of the operator.
    const DEFINITION: &'static Definition;

    /// Adds the attributes in C order.
    #[doc(hidden)]
    fn attributes<'v>(&'v self, list: &mut AttributeList<'v>);

    /// Visits the operands in C order.
    #[doc(hidden)]
    fn operands<'v, A: Access>(operands: &'v Self::Operands<A>, visit: &mut A::Visit<'v>);

    /// Makes a plan: the operator made ready for a device and for operands of these forms.
    ///
    /// # Errors
    /// [`ErrorKind::Unavailable`](crate::ErrorKind::Unavailable) on the CPU, where nobody brought a kernel for it
    /// ([`bring_kernel`]).
    fn plan(&self, device: &Device, operands: &Self::Operands<Specs>) -> Result<Plan<Self>> {
        let mut forms = Vec::new();
        Self::operands::<Specs>(operands, &mut forms);
        let mut attributes = AttributeList::new();
        self.attributes(&mut attributes);
        let recipe = recipe(Self::DEFINITION, forms, &attributes)?;
        Ok(Plan::new(Prepared::new(device, recipe)?, ()))
    }

    /// Runs the operator once, by a plan that the stream keeps for calls like this.
    ///
    /// # Safety
    /// CANN alone checks the call, and not all of it: each tensor has a type and shape that the operator's document allows
    /// for it, outputs hold all that the operator writes, and values that the operator takes for places (indices, lengths,
    /// block tables) lie inside the tensors that they point into.
    ///
    /// # Errors
    /// [`ErrorKind::EntryPointMissing`](crate::ErrorKind::EntryPointMissing) when this CANN lacks the operator, what CANN says of the call, with its own text, or
    /// as [`Plan::run_unchecked`].
    unsafe fn run_unchecked<'a, 't>(
        &self,
        stream: &Stream,
        operands: Self::Operands<Views<'a, 't>>,
    ) -> Result<()>
    where
        't: 'a,
    {
        let mut attributes = AttributeList::new();
        self.attributes(&mut attributes);
        plan::with_operands::<Self, _>(&operands, |operands| {
            let call = Call {
                operator: Self::DEFINITION.name(),
                attributes: &attributes,
                operands,
            };
            let make = |device: &Device| {
                let forms = operands.iter().map(operand_form).collect();
                Prepared::new(device, recipe(Self::DEFINITION, forms, &attributes)?)
            };
            cache::with_plan(stream, &call, make, |plan| {
                // SAFETY: the plan is for this call.
                unsafe { plan.run_fitting(stream, operands) }
            })
        })
    }
}

/// The form of an operand of a run.
fn operand_form(operand: &Operand<'_>) -> Form {
    match operand.shape() {
        Shape::Tensor(spec) => Form::Tensor(spec.clone()),
        Shape::List(tensors) => Form::List(tensors),
        Shape::Absent => Form::Absent,
    }
}

/// A call that CANN alone checks.
fn recipe(
    definition: &'static Definition,
    forms: Vec<Form>,
    attributes: &[Attribute<'_>],
) -> Result<Recipe> {
    let values: Vec<Value> = attributes.iter().map(Value::new).collect();
    let mut forms = forms.into_iter();
    let mut attributes = values.iter();
    let (mut operands, mut arguments) = (Vec::new(), Vec::new());
    let mut elements = 0;
    for (parameter, described) in definition.parameters().iter().enumerate() {
        let same = definition
            .same
            .iter()
            .find(|(_, second)| *second == parameter);
        if let Some(first) = same.and_then(|(first, _)| arguments.get(*first)) {
            arguments.push(Argument::clone(first));
            continue;
        }
        let (Kind::Tensor(role) | Kind::TensorList(role)) = described.kind else {
            arguments.push(match attributes.next() {
                Some(value) => Argument::Value(value.clone()),
                None => Argument::Null,
            });
            continue;
        };
        arguments.push(Argument::Operand(operands.len()));
        let form = forms.next().unwrap_or(Form::Absent);
        let members = match form {
            Form::List(tensors) => tensors,
            _ => 0,
        };
        let planned = |form| Planned::new(described.name, form, role);
        operands.push(planned(form));
        operands.extend(forms.by_ref().take(members).map(planned));
    }
    for planned in &operands {
        if let Some(spec) = planned.form.spec() {
            spec.memory_bytes()
                .map_err(|error| error.with_argument(planned.name))?;
            elements = elements.max(spec.layout.elements());
        }
    }
    let name = definition.name();
    let kernel = if kernel::brought(name).is_some() {
        Computation::Kernel(Arc::new(BroughtKernel {
            definition,
            forms: operands
                .iter()
                .map(|planned| planned.form.clone())
                .collect(),
            values,
        }))
    } else {
        Computation::Refused(kernel::not_computed(name))
    };
    Ok(Recipe {
        name,
        operands,
        calls: vec![EntryCall {
            definition,
            arguments,
        }],
        intermediates: Vec::new(),
        kernel,
        spills: false,
        elements,
        watched: Vec::new(),
        checks_blocks: false,
    })
}
