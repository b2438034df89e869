//! What the call has to keep to, and how CANN is called.

use std::ffi::CStr;

use crate::call::recipe::Argument;
use crate::dispatch::attribute::Attribute;
use crate::dispatch::definition::Definition;
use crate::dtype::DType;
use crate::error::{ErrorKind, Result};
use crate::operators::Operator;
use crate::operators::basic::dequant_swiglu::{
    ACTIVATION_SCALE, BIAS, DequantSwigluQuantV2, GROUP_INDEX, INPUTS, QUANT_OFFSET, QUANT_SCALE,
    SCALE, SwigluMode, WEIGHT_SCALE, X, Y, entry_points,
};
use crate::operators::checked::Given;
use crate::operators::checked::rules::{self, broken, dimension, text, value};
use crate::soc::Target;

/// An argument that the call has no use for.
fn refused(argument: &'static str, message: impl Into<String>) -> Result<()> {
    let error = broken(ErrorKind::UnsupportedArgument, argument, message);
    Err(error.with_aclnn_status(None))
}

impl DequantSwigluQuantV2 {
    /// What has to be there, and what must not.
    pub(super) fn check_presence(&self, given: &Given<'_>, is_950: bool) -> Result<()> {
        let is_sum = given.input(X)?.dtype == DType::Int32;
        let is_there = |place| given.optional(place).is_some();
        let null = |argument, why: &str| {
            let message = format!("{argument} is null; {why}");
            Err(broken(ErrorKind::NullTensor, argument, message))
        };
        if is_sum && !is_there(WEIGHT_SCALE) {
            return null("weight_scale", "sums in int32 need it");
        }
        if !self.dynamic && !is_there(QUANT_SCALE) {
            return null("quant_scale", "only a dynamic quantization is without it");
        }
        if !self.dynamic && !is_950 && !is_there(QUANT_OFFSET) {
            return null("quant_offset", "only a dynamic quantization is without it");
        }
        if !is_950 && !is_there(GROUP_INDEX) {
            return null("group_index", "the operator needs groups on this product");
        }
        for (argument, place) in [
            ("weight_scale", WEIGHT_SCALE),
            ("activation_scale", ACTIVATION_SCALE),
            ("bias", BIAS),
        ] {
            if !is_sum && is_there(place) {
                return refused(argument, format!("{argument} goes with x of int32 alone"));
            }
        }
        if self.dynamic && is_there(QUANT_OFFSET) {
            return refused(
                "quant_offset",
                "quant_offset is there; a dynamic quantization has none",
            );
        }
        Ok(())
    }

    /// The types of inputs, and that of codes.
    pub(super) fn check_types(
        &self,
        given: &Given<'_>,
        target: &Target,
        is_950: bool,
    ) -> Result<DType> {
        let x: &[DType] = match is_950 {
            true => &[DType::Int32, DType::Float16, DType::BFloat16],
            false => &[DType::Int32, DType::BFloat16],
        };
        rules::dtype(target, "x", given.input(X)?.dtype, x)?;
        let made = rules::codes(target, is_950, ("y", given.output(Y)), self.dst_type)?;
        let single = &[DType::Float32][..];
        let biases = [
            DType::Float32,
            DType::Float16,
            DType::BFloat16,
            DType::Int32,
        ];
        for (argument, place, types) in [
            ("weight_scale", WEIGHT_SCALE, single),
            ("activation_scale", ACTIVATION_SCALE, single),
            ("bias", BIAS, &biases),
            ("quant_scale", QUANT_SCALE, single),
            ("quant_offset", QUANT_OFFSET, single),
            ("group_index", GROUP_INDEX, &[DType::Int64]),
        ] {
            rules::optional_dtype(target, argument, given.optional(place), types)?;
        }
        rules::output_dtype("scale", given.output(SCALE), DType::Float32)?;
        Ok(made)
    }

    /// What the attributes must be; the dimension whose halves go together.
    pub(super) fn check_attributes(&self, given: &Given<'_>, is_950: bool) -> Result<usize> {
        let x = given.input(X)?;
        let rank = x.layout.rank();
        let dim = dimension("activate_dim", self.activate_dim, rank)?;
        let is_last = dim + 1 == rank;
        if !is_last && (!is_950 || self.dynamic || given.optional(GROUP_INDEX).is_some()) {
            let message = format!(
                "activate_dim is {}; another one than the last goes with neither groups nor a dynamic quantization, and on \
                 Ascend 950 alone",
                self.activate_dim
            );
            refused("activate_dim", message)?;
        }
        let mode = self.swiglu_mode;
        if is_950 && matches!(mode, SwigluMode::Clamped | SwigluMode::SwishClamped) {
            refused(
                "swiglu_mode",
                format!("swiglu_mode is {mode:?}; Ascend 950 has Swish and Interleaved"),
            )?;
        }
        if mode == SwigluMode::Interleaved && !(self.activate_left && is_last) {
            refused(
                "activate_left",
                "swiglu_mode is Interleaved; that takes activate_left, along the last dimension",
            )?;
        }
        if !(self.clamp_limit.is_finite() && self.clamp_limit > 0.0) {
            let message = format!(
                "clamp_limit is {}; it has to be above 0 and finite",
                self.clamp_limit
            );
            return Err(broken(ErrorKind::Value, "clamp_limit", message));
        }
        if !x.shape()[dim].is_multiple_of(2) {
            let message = format!(
                "x has shape {:?}; dimension {dim} has to be even",
                x.shape()
            );
            return Err(broken(ErrorKind::LastDimNotMultiple, "x", message));
        }
        let last = x.shape()[rank - 1];
        if !is_950 {
            rules::last_dimension("x", x, 64, "the operator")?;
        }
        let most = match (is_950, is_last) {
            (false, _) => 7232,
            (true, false) => 5120,
            (true, true) => usize::MAX,
        };
        if last > most {
            let message = format!("x has {last} elements in a row; {most} are taken here");
            return Err(broken(ErrorKind::ShapeLimit, "x", message).with_aclnn_status(None));
        }
        if last == 0 {
            let message = format!(
                "x has shape {:?}; its rows have to have elements",
                x.shape()
            );
            return Err(broken(ErrorKind::EmptyTensor, "x", message).with_aclnn_status(None));
        }
        Ok(dim)
    }

    /// The shapes of inputs that each group, or all rows, share.
    pub(super) fn check_shapes(
        &self,
        given: &Given<'_>,
        y_width: usize,
        is_950: bool,
    ) -> Result<()> {
        let x = given.input(X)?;
        let (rows, width) = match x.shape() {
            [rows @ .., width] => (rows, *width),
            [] => (&[][..], 1),
        };
        let groups = match given.optional(GROUP_INDEX) {
            None => None,
            Some(index) => match index.shape() {
                [count] if *count > 0 => Some(*count),
                [count, 2] if *count > 0 && is_950 => Some(*count),
                found => {
                    let pairs = if is_950 { " or [G, 2]" } else { "" };
                    let message = format!("group_index has shape {found:?}; expected [G]{pairs}");
                    return Err(broken(ErrorKind::Shape, "group_index", message));
                }
            },
        };
        // One group is none to kernels before Ascend 950.
        let one_row = groups.is_none() || groups == Some(1) && !is_950;
        let check = |argument, place, width: usize, may_be_single: bool| {
            let Some(tensor) = given.optional(place) else {
                return Ok(());
            };
            let count = groups.unwrap_or(1);
            let fits = match *tensor.shape() {
                [found] if may_be_single => found == count || groups.is_none() && found == width,
                [found] => one_row && found == width,
                [outer, found] => {
                    let single = may_be_single && groups.is_some() && is_950 && found == 1;
                    outer == count && (found == width || single)
                }
                _ => false,
            };
            if fits {
                return Ok(());
            }
            let message = format!(
                "{argument} has shape {:?}; {count} rows of {width} elements are expected",
                tensor.shape()
            );
            Err(broken(ErrorKind::Shape, argument, message))
        };
        check("weight_scale", WEIGHT_SCALE, width, false)?;
        if let Some(activation_scale) = given.optional(ACTIVATION_SCALE) {
            rules::shape("activation_scale", activation_scale, rows)?;
        }
        check("bias", BIAS, width, false)?;
        check("quant_scale", QUANT_SCALE, y_width, !self.dynamic)?;
        check("quant_offset", QUANT_OFFSET, y_width, !self.dynamic)?;
        match (given.optional(QUANT_SCALE), given.optional(QUANT_OFFSET)) {
            (Some(scale), Some(offset)) => rules::shape("quant_offset", offset, scale.shape()),
            _ => Ok(()),
        }
    }

    /// Which function is called: the older one where CANN has no other and it will do.
    pub(super) fn function(
        &self,
        target: &Target,
        made: DType,
        is_last: bool,
    ) -> &'static Definition {
        let newer = entry_points::DequantSwigluQuantV2::DEFINITION;
        let older = entry_points::DequantSwigluQuant::DEFINITION;
        let will_do = made == DType::Int8 && self.swiglu_mode == SwigluMode::Swish && is_last;
        match !target.exports(newer.name()) && will_do && target.exports(older.name()) {
            true => older,
            false => newer,
        }
    }

    pub(super) fn arguments(
        &self,
        definition: &Definition,
        made: DType,
        dim: i64,
    ) -> Vec<Argument> {
        let mode = if self.dynamic { c"dynamic" } else { c"static" };
        let round: &CStr = match made {
            DType::HiFloat8 => c"round",
            _ => c"rint",
        };
        let mut arguments: Vec<Argument> = (0..INPUTS).map(Argument::WithoutGaps).collect();
        arguments.extend([value(Attribute::Bool(self.activate_left)), text(mode)]);
        if definition.name() == entry_points::DequantSwigluQuantV2::DEFINITION.name() {
            arguments.extend([
                value(Attribute::Int(i64::from(made.acl()))),
                text(round),
                value(Attribute::Int(dim)),
                value(Attribute::Int(self.swiglu_mode as i64)),
                value(Attribute::Double(self.clamp_limit)),
                value(Attribute::Double(self.glu_alpha)),
                value(Attribute::Double(self.glu_bias)),
            ]);
        }
        arguments.push(Argument::Operand(INPUTS + Y));
        arguments.push(match self.dynamic {
            true => Argument::Operand(INPUTS + SCALE),
            // CANN has a second output in any case.
            false => Argument::Intermediate(0),
        });
        arguments
    }
}
