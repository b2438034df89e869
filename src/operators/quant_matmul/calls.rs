//! Which functions of CANN carry a product out, and with what.

use crate::call::recipe::{Argument, EntryCall};
use crate::dispatch::attribute::Attribute;
use crate::dtype::DType;
use crate::error::Result;
use crate::operators::Operator;
use crate::operators::checked::rules::{self, value};
use crate::operators::quant_matmul::check::{
    BIAS, Checked, OFFSET, OUT, PERTOKEN_SCALE, SCALE, X1, X2,
};
use crate::operators::quant_matmul::entry_points::{
    QuantMatmulV3, QuantMatmulV4, QuantMatmulV5, QuantMatmulWeightNz,
};
use crate::operators::trans_quant_param::entry_points::{TransQuantParamV2, TransQuantParamV3};
use crate::soc::Target;
use crate::tensor::TensorSpec;

/// The function of the product.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum EntryPoint {
    V3,
    V4,
    V5,
    /// For weights in FRACTAL_NZ.
    WeightNz,
}

/// The functions of a call as this CANN has them.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) struct Functions {
    pub product: EntryPoint,
    /// Whether scales are made words by the third function, and not by the second.
    pub third_trans_quant_param: bool,
}

impl Functions {
    /// Those of a CANN that has all.
    pub const NEWEST: Functions = Functions {
        product: EntryPoint::V5,
        third_trans_quant_param: true,
    };
}

impl EntryPoint {
    /// The newest that this CANN has and that takes the call.
    pub fn choose(call: &Checked<'_>, is_nz: bool, target: &Target) -> Result<Functions> {
        let missing =
            |functions: &str, what: &str| Err(rules::entry_point_missing(target, functions, what));
        let product = if is_nz {
            if !target.exports("aclnnQuantMatmulWeightNz") {
                return missing("aclnnQuantMatmulWeightNz", "a weight in FRACTAL_NZ");
            }
            EntryPoint::WeightNz
        } else if target.exports("aclnnQuantMatmulV5") {
            EntryPoint::V5
        } else if target.exports("aclnnQuantMatmulV4") {
            EntryPoint::V4
        } else if call.pertoken_scale.is_some() {
            return missing("aclnnQuantMatmulV5 or aclnnQuantMatmulV4", "pertoken_scale");
        } else if target.exports("aclnnQuantMatmulV3") {
            EntryPoint::V3
        } else {
            let functions = "aclnnQuantMatmulV5, aclnnQuantMatmulV4 or aclnnQuantMatmulV3";
            return missing(functions, "npu_quant_matmul");
        };
        let third_trans_quant_param = target.exports("aclnnTransQuantParamV3");
        if call.folds() && !third_trans_quant_param && !target.exports("aclnnTransQuantParamV2") {
            let functions = "aclnnTransQuantParamV3 or aclnnTransQuantParamV2";
            return missing(functions, "a float32 scale with this output");
        }
        Ok(Functions {
            product,
            third_trans_quant_param,
        })
    }
}

impl Checked<'_> {
    /// What is called, and the tensors in between.
    pub fn entry_calls(&self) -> Result<(Vec<EntryCall>, Vec<TensorSpec>)> {
        let operand = Argument::Operand;
        let (mut calls, mut intermediates) = (Vec::new(), Vec::new());
        let mut scale = operand(SCALE);
        if self.folds() {
            let length = |spec: &TensorSpec| spec.layout.elements();
            let words = length(self.scale).max(self.offset.map_or(1, length));
            intermediates.push(TensorSpec::contiguous(DType::Int64, [words])?);
            scale = Argument::Intermediate(0);
            // That operator takes nothing with gaps, and does not say so.
            let packed = Argument::WithoutGaps;
            let mut arguments = vec![packed(SCALE), packed(OFFSET)];
            let definition = if self.functions.third_trans_quant_param {
                // Scales are cut, as the older function does.
                arguments.push(value(Attribute::Int(0)));
                TransQuantParamV3::DEFINITION
            } else {
                TransQuantParamV2::DEFINITION
            };
            arguments.push(scale.clone());
            calls.push(EntryCall {
                definition,
                arguments,
            });
        }
        // Transposed views are recognised by their strides.
        let as_they_are = || value(Attribute::Bool(false));
        let (definition, arguments) = match self.functions.product {
            EntryPoint::V3 => (
                QuantMatmulV3::DEFINITION,
                vec![
                    operand(X1),
                    operand(X2),
                    scale,
                    operand(OFFSET),
                    operand(BIAS),
                    as_they_are(),
                    as_they_are(),
                    operand(OUT),
                ],
            ),
            EntryPoint::V4 => (
                QuantMatmulV4::DEFINITION,
                vec![
                    operand(X1),
                    operand(X2),
                    scale,
                    operand(OFFSET),
                    operand(PERTOKEN_SCALE),
                    operand(BIAS),
                    as_they_are(),
                    as_they_are(),
                    operand(OUT),
                ],
            ),
            newest => (
                match newest {
                    EntryPoint::WeightNz => QuantMatmulWeightNz::DEFINITION,
                    _ => QuantMatmulV5::DEFINITION,
                },
                vec![
                    operand(X1),
                    operand(X2),
                    operand(PERTOKEN_SCALE),
                    scale,
                    Argument::Null,
                    Argument::Null,
                    operand(OFFSET),
                    Argument::Null,
                    operand(BIAS),
                    as_they_are(),
                    as_they_are(),
                    value(Attribute::Int(0)),
                    operand(OUT),
                ],
            ),
        };
        calls.push(EntryCall {
            definition,
            arguments,
        });
        Ok((calls, intermediates))
    }
}
