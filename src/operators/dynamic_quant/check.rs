//! The rules that make a call of `npu_dynamic_quant` valid, and the call that carries it out.
//!
//! Sources: `hicann/ops-nn`, `quant/dynamic_quant/op_host/op_api/aclnn_dynamic_quant.cpp` and the tilings beside it;
//! `Ascend/op-plugin`, `DynamicQuantKernelNpuOpApi.cpp` for the function that is called.

use std::sync::Arc;

use smallvec::{SmallVec, smallvec};

use crate::call::recipe::{Argument, Computation, EntryCall};
use crate::dispatch::attribute::Attribute;
use crate::dtype::{DType, QuantDType};
use crate::error::{ErrorKind, Result};
use crate::operators::Operator;
use crate::operators::checked::groups;
use crate::operators::checked::rules::{self, STATUS_TILING, broken, value};
use crate::operators::checked::{Accepted, Given};
use crate::operators::dynamic_quant::entry_points::{
    DynamicQuantV1, DynamicQuantV2, DynamicQuantV3, DynamicQuantV4, InplaceZero,
};
use crate::operators::dynamic_quant::kernel::{Kernel, SmoothScales};
use crate::operators::dynamic_quant::{DynamicQuant, QuantMode};
use crate::soc::{ProductFamily, Target};
use crate::tensor::TensorSpec;

use ProductFamily::{Ascend950, Atlas310P, AtlasA2, AtlasA3};

/// The places of the inputs.
const X: usize = 0;
const SMOOTH_SCALES: usize = 1;
const GROUP_INDEX: usize = 2;
/// How many inputs come before the outputs.
const INPUTS: usize = 3;
/// The places of the outputs among themselves.
const Y: usize = 0;
const SCALE: usize = 1;
const OFFSET: usize = 2;

/// What V3 and V4 answer on products that do not have their modes.
const STATUS_OTHER_PRODUCT: i32 = 561_000;

/// The most groups.
const MOST_GROUPS: usize = 1024;

/// The tensors of a call.
struct Tensors<'a> {
    x: &'a TensorSpec,
    smooth_scales: Option<&'a TensorSpec>,
    group_index: Option<&'a TensorSpec>,
    y: Option<&'a TensorSpec>,
    scale: Option<&'a TensorSpec>,
    offset: Option<&'a TensorSpec>,
}

impl DynamicQuant {
    pub(super) fn check_call(&self, given: &Given<'_>, target: &Target) -> Result<Accepted> {
        let tensors = Tensors {
            x: given.input(X)?,
            smooth_scales: given.optional(SMOOTH_SCALES),
            group_index: given.optional(GROUP_INDEX),
            y: given.output(Y),
            scale: given.output(SCALE),
            offset: given.output(OFFSET),
        };
        if given.brings_outputs() && !self.symmetric && tensors.offset.is_none() {
            let message = "offset is null; an asymmetric call writes it";
            return Err(broken(ErrorKind::NullTensor, "offset", message));
        }
        let family = self.check_product(&tensors, target)?;
        let y_dtype = self.check_dtypes(&tensors, family, target)?;
        // The entry points do not look at formats.
        given.check_formats(None)?;
        check_last_dimension(tensors.x, y_dtype, family)?;
        self.check_mode(&tensors, family, target)?;
        let entry_point = self.entry_point(&tensors, target)?;
        self.check_smooth_scales(&tensors)?;
        let outputs = self.outputs(&tensors, y_dtype)?;
        Ok(self.accept(&tensors, family, entry_point, outputs))
    }

    fn check_product(&self, tensors: &Tensors<'_>, target: &Target) -> Result<ProductFamily> {
        let offered = [Atlas310P, AtlasA2, AtlasA3, Ascend950];
        let family = rules::family(target, "npu_dynamic_quant", "x", &offered)?;
        if family == Atlas310P {
            let reserved = |argument, what: &str| {
                let message = format!("{what} is not available on {}", target.soc());
                Err(rules::unsupported(target, argument, message))
            };
            if !self.symmetric {
                return reserved("x", "an asymmetric dynamic quantization");
            }
            // The kernel never reads them, and the call would succeed.
            if tensors.smooth_scales.is_some() {
                return reserved("smooth_scales", "smooth_scales");
            }
            if tensors.group_index.is_some() {
                return reserved("group_index", "group_index");
            }
        }
        rules::rank("x", tensors.x, 2, 8)?;
        Ok(family)
    }

    /// Returns the data type of y.
    fn check_dtypes(
        &self,
        tensors: &Tensors<'_>,
        family: ProductFamily,
        target: &Target,
    ) -> Result<DType> {
        let floats: &[DType] = match family {
            Atlas310P => &[DType::Float16],
            _ => &[DType::Float16, DType::BFloat16],
        };
        rules::dtype(target, "x", tensors.x.dtype, floats)?;
        let (offered, names): (&[QuantDType], _) = match family {
            Atlas310P => (&[QuantDType::QInt8, QuantDType::Int8], "int8"),
            AtlasA2 | AtlasA3 => (
                &[QuantDType::QInt8, QuantDType::Int8, QuantDType::QUInt4x2],
                "int8 or quint4x2",
            ),
            _ => (
                &[
                    QuantDType::QInt8,
                    QuantDType::Int8,
                    QuantDType::QUInt4x2,
                    QuantDType::Float8E4M3FN,
                    QuantDType::Float8E5M2,
                    QuantDType::HiFloat8,
                ],
                "int8, quint4x2, float8_e4m3fn, float8_e5m2 or hifloat8",
            ),
        };
        let y_dtype = rules::requested_dtype(
            target,
            "dst_type",
            self.dst_type,
            (offered, names),
            ("y", tensors.y),
        )?;
        rules::output_dtype("scale", tensors.scale, DType::Float32)?;
        rules::output_dtype("offset", tensors.offset, DType::Float32)?;
        rules::optional_dtype(target, "smooth_scales", tensors.smooth_scales, floats)?;
        if let Some(group_index) = tensors.group_index {
            let found = group_index.dtype;
            rules::dtype(target, "group_index", found, &[DType::Int32]).map_err(|error| {
                // The entry point lists it, and the tiling refuses it.
                let status = if found == DType::Int64 {
                    STATUS_TILING
                } else {
                    161_002
                };
                error.with_aclnn_status(Some(status))
            })?;
        }
        if let Some(smooth_scales) = tensors.smooth_scales
            && smooth_scales.dtype != tensors.x.dtype
        {
            let (found, x) = (smooth_scales.dtype, tensors.x.dtype);
            return Err(broken(
                ErrorKind::DTypeCombination,
                "smooth_scales",
                format!("smooth_scales is {found} but x is {x}; smooth_scales must be {x} too"),
            ));
        }
        Ok(y_dtype)
    }

    fn check_mode(
        &self,
        tensors: &Tensors<'_>,
        family: ProductFamily,
        target: &Target,
    ) -> Result<()> {
        if self.quant_mode != QuantMode::PerToken {
            let mode = self.quant_mode.name();
            if family != Ascend950 {
                let message = format!(
                    "quant_mode {mode} is not available on {}; use pertoken",
                    target.soc()
                );
                return Err(target.explain(broken(ErrorKind::Value, "quant_mode", message)))
                    .map_err(|error| error.with_aclnn_status(Some(STATUS_OTHER_PRODUCT)));
            }
            if tensors.group_index.is_some() {
                let message = format!("quant_mode {mode} goes without group_index; use pertoken");
                return Err(broken(ErrorKind::Value, "quant_mode", message));
            }
        }
        let most = self.dst_type_max;
        let refused = |message: String, status| {
            let error = broken(ErrorKind::Value, "dst_type_max", message);
            Err(target.explain(error.with_aclnn_status(status)))
        };
        if most != 0.0 && family != Ascend950 {
            let message = format!(
                "dst_type_max {most} is not available on {}; it must be 0",
                target.soc()
            );
            return refused(message, Some(STATUS_OTHER_PRODUCT));
        }
        if !most.is_finite() || most < 0.0 {
            let message = format!("dst_type_max {most} is not a greatest value; 0 stands for none");
            return refused(message, None);
        }
        Ok(())
    }

    /// The function that an Atlas carries the call out with.
    fn entry_point(&self, tensors: &Tensors<'_>, target: &Target) -> Result<EntryPoint> {
        let exports = |operator: &'static str| target.exports(operator);
        if self.dst_type_max != 0.0 {
            return if exports("aclnnDynamicQuantV4") {
                Ok(EntryPoint::V4)
            } else {
                // Handed to another function it would be forgotten.
                let what = format!("dst_type_max {}", self.dst_type_max);
                Err(rules::entry_point_missing(
                    target,
                    "aclnnDynamicQuantV4",
                    &what,
                ))
            };
        }
        if self.quant_mode != QuantMode::PerToken {
            return if exports("aclnnDynamicQuantV4") {
                Ok(EntryPoint::V4)
            } else if exports("aclnnDynamicQuantV3") {
                Ok(EntryPoint::V3)
            } else {
                let what = format!("quant_mode {}", self.quant_mode.name());
                let functions = "aclnnDynamicQuantV4 or aclnnDynamicQuantV3";
                Err(rules::entry_point_missing(target, functions, &what))
            };
        }
        if exports("aclnnDynamicQuantV2") {
            return Ok(EntryPoint::V2);
        }
        let what = match (self.symmetric, tensors.group_index) {
            (false, _) => "an asymmetric dynamic quantization",
            // It has no such argument: dropping it would give a wrong result.
            (_, Some(_)) => "group_index",
            _ if exports("aclnnDynamicQuant") => return Ok(EntryPoint::V1),
            _ => {
                let functions = "aclnnDynamicQuantV2 or aclnnDynamicQuant";
                return Err(rules::entry_point_missing(
                    target,
                    functions,
                    "npu_dynamic_quant",
                ));
            }
        };
        Err(rules::entry_point_missing(
            target,
            "aclnnDynamicQuantV2",
            what,
        ))
    }

    fn check_smooth_scales(&self, tensors: &Tensors<'_>) -> Result<()> {
        let shape = tensors.x.shape();
        let rank = shape.len();
        let values = match self.quant_mode {
            QuantMode::PerChannel => shape[rank - 2],
            _ => shape[rank - 1],
        };
        let Some(smooth_scales) = tensors.smooth_scales else {
            return match tensors.group_index {
                None => Ok(()),
                Some(_) => {
                    let message =
                        "group_index stands without smooth_scales, which it would choose from";
                    // The device ignores it.
                    Err(broken(ErrorKind::Shape, "group_index", message).with_aclnn_status(None))
                }
            };
        };
        let rank = smooth_scales.layout.rank();
        let Some(group_index) = tensors.group_index else {
            if rank != 1 {
                let message = format!("smooth_scales has {rank} dimensions; 1 expected");
                return Err(broken(ErrorKind::Rank, "smooth_scales", message));
            }
            return rules::shape("smooth_scales", smooth_scales, &[values]);
        };
        let by_tiling = |kind, argument: &'static str, message: String| -> Result<()> {
            Err(broken(kind, argument, message).with_aclnn_status(Some(STATUS_TILING)))
        };
        if rank != 2 {
            let message =
                format!("smooth_scales has {rank} dimensions; with group_index 2 expected");
            return by_tiling(ErrorKind::Rank, "smooth_scales", message);
        }
        let found = smooth_scales.shape();
        if found[1] != values {
            let message = format!(
                "smooth_scales has shape {found:?}; expected {values} values for each group"
            );
            return by_tiling(ErrorKind::Shape, "smooth_scales", message);
        }
        let index = group_index.shape();
        if index.len() != 1 {
            let message = format!("group_index has {} dimensions; 1 expected", index.len());
            return Err(broken(ErrorKind::Shape, "group_index", message));
        }
        if index[0] != found[0] || index[0] > MOST_GROUPS || index[0] == 0 {
            let message = format!(
                "group_index has {} groups and smooth_scales {}; expected as many, from 1 to {MOST_GROUPS}",
                index[0], found[0]
            );
            return by_tiling(ErrorKind::Shape, "group_index", message);
        }
        Ok(())
    }

    /// The forms of y, scale and offset.
    fn outputs(
        &self,
        tensors: &Tensors<'_>,
        y_dtype: DType,
    ) -> Result<SmallVec<[Option<TensorSpec>; 3]>> {
        let mut y_shape: SmallVec<[usize; 8]> = tensors.x.shape().into();
        let mut scale_shape = y_shape.clone();
        match self.quant_mode {
            QuantMode::PerToken => drop(scale_shape.pop()),
            QuantMode::PerTensor => scale_shape = smallvec![1],
            QuantMode::PerChannel => drop(scale_shape.remove(scale_shape.len() - 2)),
        }
        if let (DType::Int32, Some(last)) = (y_dtype, y_shape.last_mut()) {
            *last /= 8;
        }
        let y = rules::output("y", tensors.y, y_dtype, &y_shape)?;
        let scale = rules::output("scale", tensors.scale, DType::Float32, &scale_shape)?;
        let offset = match (self.symmetric, tensors.offset) {
            (true, None) => None,
            (true, Some(_)) => {
                let message = "offset stands in a symmetric call, which has none";
                return Err(broken(ErrorKind::Shape, "offset", message));
            }
            (false, brought) => Some(rules::output(
                "offset",
                brought,
                DType::Float32,
                &scale_shape,
            )?),
        };
        Ok(smallvec![Some(y), Some(scale), offset])
    }

    fn accept(
        &self,
        tensors: &Tensors<'_>,
        family: ProductFamily,
        entry_point: EntryPoint,
        outputs: SmallVec<[Option<TensorSpec>; 3]>,
    ) -> Accepted {
        let [Some(y), Some(scale), offset] = &outputs[..] else {
            return Accepted {
                outputs,
                calls: Vec::new(),
                intermediates: Vec::new(),
                computation: Computation::Nothing,
                watched: Vec::new(),
            };
        };
        let (x, group_index) = (tensors.x, tensors.group_index);
        let shape = x.shape();
        let rows = shape[..shape.len() - 1].iter().product();
        // Rows without elements have a scale all the same, which the operator leaves as it was: 0, as a row of zeros has.
        let no_elements = x.layout.is_empty();
        let calls = if no_elements {
            let written = [Some(SCALE), offset.as_ref().map(|_| OFFSET)];
            let zero = |place: usize| EntryCall {
                definition: InplaceZero::DEFINITION,
                arguments: vec![Argument::Operand(INPUTS + place)],
            };
            written.into_iter().flatten().map(zero).collect()
        } else {
            vec![self.entry_call(entry_point, y.dtype)]
        };
        let computation = if no_elements && scale.layout.is_empty() {
            Computation::Nothing
        } else {
            let smooth = tensors.smooth_scales.map(|values| SmoothScales {
                values,
                group_index,
            });
            let kernel = Kernel::new(self, family, x, smooth, (y, scale, offset.as_ref()));
            Computation::Kernel(Arc::new(kernel))
        };
        let watched = group_index.map(|_| groups::watch(GROUP_INDEX, rows));
        Accepted {
            outputs,
            calls,
            intermediates: Vec::new(),
            computation,
            watched: watched.into_iter().collect(),
        }
    }

    fn entry_call(&self, entry_point: EntryPoint, y_dtype: DType) -> EntryCall {
        let operand = Argument::Operand;
        let outputs = [operand(3), operand(4), operand(5)];
        let mut arguments = vec![operand(X), operand(SMOOTH_SCALES)];
        let definition = match entry_point {
            EntryPoint::V1 => {
                arguments.extend_from_slice(&outputs[..2]);
                return EntryCall {
                    definition: DynamicQuantV1::DEFINITION,
                    arguments,
                };
            }
            EntryPoint::V2 => DynamicQuantV2::DEFINITION,
            EntryPoint::V3 => DynamicQuantV3::DEFINITION,
            EntryPoint::V4 => DynamicQuantV4::DEFINITION,
        };
        arguments.push(operand(GROUP_INDEX));
        arguments.push(value(Attribute::Int(i64::from(y_dtype.acl()))));
        if matches!(entry_point, EntryPoint::V3 | EntryPoint::V4) {
            arguments.push(value(Attribute::Bool(self.symmetric)));
            arguments.push(rules::text(self.quant_mode.c_name()));
        }
        if matches!(entry_point, EntryPoint::V4) {
            arguments.push(value(Attribute::Float(self.dst_type_max)));
        }
        arguments.extend(outputs);
        EntryCall {
            definition,
            arguments,
        }
    }
}

/// Which of CANN's functions is called.
#[derive(Clone, Copy)]
enum EntryPoint {
    V1,
    V2,
    V3,
    V4,
}

fn check_last_dimension(x: &TensorSpec, y_dtype: DType, family: ProductFamily) -> Result<()> {
    if y_dtype == DType::Int32 {
        return rules::last_dimension("x", x, 8, "dst_type quint4x2");
    }
    if family == Atlas310P {
        return rules::last_dimension("x", x, 32, "Atlas 310P")
            .map_err(|error| error.with_aclnn_status(Some(STATUS_TILING)));
    }
    Ok(())
}
