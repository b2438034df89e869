//! How each operator is called, by its name.

use std::collections::BTreeMap;

use aclnn::operators::{
    Add, AddRmsNorm, AddRmsNormOutputs, AddRmsNormQuantV2, AddRmsNormQuantV2Outputs, Addmm, Adds,
    ApplyRotaryPosEmbV2, Arange, ArgMax, BatchMatMul, Cast, Cat, Cos, Cumsum, DequantSwigluQuantV2,
    DequantSwigluQuantV2Outputs, Div, Embedding, Exp, FusedInferAttentionScore,
    FusedInferAttentionScoreOutputs, Gather, Gelu, GeluApproximation, GeluV2, IndexSelect,
    InplaceCopy, InplaceFillScalar, InplaceIndexCopy, InplaceMaskedFillScalar,
    InplaceScatterUpdate, InplaceZero, InputLayout, LayerNorm, LayerNormOutputs, Matmul,
    MatmulWeightNz, Mean, Mul, Muls, Neg, Permute, ReduceSum, Repeat, RmsNorm, RmsNormOutputs,
    RotaryLayout, RotaryMode, RotaryPositionEmbedding, Rsqrt, Scalar, ScatterPaKvCache, Sigmoid,
    Silu, Sin, Slice, Softmax, Sub, SwiGlu, SwigluMode, Tanh, Topk, TopkOutputs,
};
use aclnn::{AsTensorView, DType, Stream, Tensor, bf16, f16};
use serde_json::{Map, Value};

use crate::{Outcome, TensorView, TensorViewMut};

/// A call's arguments and tensors, by their names.
pub struct Call<'a, 't> {
    pub arguments: &'a Map<String, Value>,
    pub inputs: BTreeMap<&'a str, Vec<TensorView<'t>>>,
    pub outputs: BTreeMap<&'a str, TensorViewMut<'t>>,
    pub stream: Stream,
}

/// The new tensors that a call made, by the outputs' names.
pub type Made = aclnn::Result<Vec<(&'static str, Tensor)>>;

impl<'t> Call<'_, 't> {
    fn list(&mut self, name: &str) -> Outcome<Vec<TensorView<'t>>> {
        let found = self.inputs.remove(name);
        found.ok_or_else(|| format!("there is no {name}").into())
    }

    fn input(&mut self, name: &str) -> Outcome<TensorView<'t>> {
        let first = self.list(name)?.into_iter().next();
        first.ok_or_else(|| format!("{name} is null").into())
    }

    fn optional(&mut self, name: &str) -> Option<TensorView<'t>> {
        self.inputs.remove(name)?.into_iter().next()
    }

    fn output(&mut self, name: &str) -> Outcome<TensorViewMut<'t>> {
        let found = self.outputs.remove(name);
        found.ok_or_else(|| format!("{name} is not brought").into())
    }

    fn argument(&self, name: &str) -> Outcome<&Value> {
        let found = self.arguments.get(name);
        found.ok_or_else(|| format!("there is no {name}").into())
    }

    fn int(&self, name: &str) -> Outcome<i64> {
        let found = self.argument(name)?.as_i64();
        found.ok_or_else(|| format!("{name} is no integer").into())
    }

    fn ints(&self, name: &str) -> Outcome<Vec<i64>> {
        Ok(serde_json::from_value(self.argument(name)?.clone())?)
    }

    fn float(&self, name: &str) -> Outcome<f64> {
        let found = self.argument(name)?.as_f64();
        found.ok_or_else(|| format!("{name} is no number").into())
    }

    /// False unless it says something else.
    fn flag(&self, name: &str) -> bool {
        let found = self.arguments.get(name).and_then(Value::as_bool);
        found.unwrap_or(false)
    }

    fn dtype(&self, name: &str) -> Outcome<Option<DType>> {
        match self.arguments.get(name).and_then(Value::as_str) {
            Some(dtype) => Ok(Some(dtype.parse()?)),
            None => Ok(None),
        }
    }

    fn scalar(&self, name: &str) -> Outcome<Scalar> {
        let found = self.argument(name)?;
        let text = |key| found.get(key).and_then(Value::as_str);
        let (Some(dtype), Some(value)) = (text("dtype"), text("value")) else {
            return Err(format!("{name} is no scalar").into());
        };
        Ok(match dtype.parse()? {
            DType::Float64 => value.parse::<f64>()?.into(),
            DType::Float32 => value.parse::<f32>()?.into(),
            DType::Float16 => f16::from_f64(value.parse()?).into(),
            DType::BFloat16 => bf16::from_f64(value.parse()?).into(),
            DType::Int64 => value.parse::<i64>()?.into(),
            DType::Int32 => value.parse::<i32>()?.into(),
            DType::Bool => value.parse::<bool>()?.into(),
            other => return Err(format!("no scalar of {other} is made here").into()),
        })
    }
}

/// As an argument that may be missing.
fn some<'v>(view: &'v Option<TensorView<'_>>) -> Option<&'v dyn AsTensorView> {
    view.as_ref().map(|view| view as _)
}

/// Calls an operator of one output, into a new tensor or the caller's.
macro_rules! one {
    ($call:ident, $operator:expr $(, $input:ident)*) => {{
        let operator = $operator.stream(&$call.stream);
        $(let $input = $call.input(stringify!($input))?;)*
        match $call.outputs.remove("out") {
            Some(out) => operator.run_into($($input,)* out).map(|()| Vec::new()),
            None => operator.run($($input),*).map(|out| vec![("out", out)]),
        }
    }};
}

/// Calls an operator on a tensor of the caller's.
macro_rules! in_place {
    ($call:ident, $operator:expr $(, $input:ident)*) => {{
        let operator = $operator.stream(&$call.stream);
        let out = $call.output("self_ref")?;
        $(let $input = $call.input(stringify!($input))?;)*
        operator.run(out $(, $input)*).map(|()| Vec::new())
    }};
}

/// Calls an operator of several outputs, with a list of its inputs, into new tensors or the caller's.
macro_rules! several {
    ($call:ident, $operator:expr, [$($input:expr),*], $outputs:ident { $($output:ident: $role:ident),* }) => {{
        let operator = $operator.stream(&$call.stream);
        if $call.outputs.is_empty() {
            operator.run($($input),*).map(|outputs| {
                let outputs = [$((stringify!($output), Option::<Tensor>::from(outputs.$output))),*];
                let made = outputs.into_iter();
                made.filter_map(|(name, output)| Some((name, output?))).collect()
            })
        } else {
            let outputs = $outputs { $($output: several!(@$role $call, $output)),* };
            operator.run_into($($input,)* outputs).map(|()| Vec::new())
        }
    }};
    (@Out $call:ident, $output:ident) => { $call.output(stringify!($output))? };
    (@OptionalOut $call:ident, $output:ident) => { $call.outputs.remove(stringify!($output)) };
}

/// Makes a call. The outer error is a call that cannot be made at all.
pub fn make(function: &str, mut call: Call<'_, '_>) -> Outcome<Made> {
    Ok(match function {
        "Add" => one!(call, Add::new().alpha(call.scalar("alpha")?), input, other),
        "Sub" => one!(call, Sub::new().alpha(call.scalar("alpha")?), input, other),
        "Mul" => one!(call, Mul::new(), input, other),
        "Div" => one!(call, Div::new(), input, other),
        "Adds" => {
            let operator = Adds::new(call.scalar("other")?).alpha(call.scalar("alpha")?);
            one!(call, operator, input)
        }
        "Muls" => one!(call, Muls::new(call.scalar("other")?), input),
        "Neg" => one!(call, Neg::new(), input),
        "Exp" => one!(call, Exp::new(), input),
        "Rsqrt" => one!(call, Rsqrt::new(), input),
        "Cos" => one!(call, Cos::new(), input),
        "Sin" => one!(call, Sin::new(), input),
        "Sigmoid" => one!(call, Sigmoid::new(), input),
        "Tanh" => one!(call, Tanh::new(), input),
        "Silu" => one!(call, Silu::new(), input),
        "Gelu" => one!(call, Gelu::new(), input),
        "GeluV2" => {
            let approximate = match call.flag("tanh") {
                true => GeluApproximation::Tanh,
                false => GeluApproximation::None,
            };
            one!(call, GeluV2::new(approximate), input)
        }
        "SwiGlu" => one!(call, SwiGlu::new().dim(call.int("dim")?), x),
        "Cast" => {
            let dtype = call.dtype("dtype")?.ok_or("there is no dtype")?;
            one!(call, Cast::new(dtype), input)
        }
        "Permute" => one!(call, Permute::new(call.ints("dims")?), input),
        "Slice" => {
            let (start, end) = (call.int("start")?, call.int("end")?);
            let operator = Slice::new(call.int("dim")?, start, end).step(call.int("step")?);
            one!(call, operator, input)
        }
        "Repeat" => one!(call, Repeat::new(call.ints("repeats")?), input),
        "Cat" => {
            let operator = Cat::new(call.int("dim")?).stream(&call.stream);
            let tensors = call.list("tensors")?;
            match call.outputs.remove("out") {
                Some(out) => operator.run_into(&tensors, out).map(|()| Vec::new()),
                None => operator.run(&tensors).map(|out| vec![("out", out)]),
            }
        }
        "Arange" => {
            let (start, end) = (call.scalar("start")?, call.scalar("end")?);
            let mut operator = Arange::new(start, end, call.scalar("step")?);
            if let Some(dtype) = call.dtype("dtype")? {
                operator = operator.dtype(dtype);
            }
            one!(call, operator)
        }
        "InplaceCopy" => in_place!(call, InplaceCopy::new(), src),
        "InplaceZero" => in_place!(call, InplaceZero::new()),
        "InplaceFillScalar" => in_place!(call, InplaceFillScalar::new(call.scalar("value")?)),
        "InplaceMaskedFillScalar" => {
            let operator = InplaceMaskedFillScalar::new(call.scalar("value")?);
            in_place!(call, operator, mask)
        }
        "ReduceSum" => {
            let mut operator = ReduceSum::new(call.ints("dims")?).keep_dims(call.flag("keep_dims"));
            if let Some(dtype) = call.dtype("dtype")? {
                operator = operator.dtype(dtype);
            }
            one!(call, operator, input)
        }
        "Mean" => {
            let mut operator = Mean::new(call.ints("dim")?).keep_dims(call.flag("keep_dim"));
            if let Some(dtype) = call.dtype("dtype")? {
                operator = operator.dtype(dtype);
            }
            one!(call, operator, input)
        }
        "Softmax" => one!(call, Softmax::new(call.int("dim")?), input),
        "ArgMax" => {
            let operator = ArgMax::new(call.int("dim")?).keepdim(call.flag("keepdim"));
            one!(call, operator, input)
        }
        "Cumsum" => {
            let mut operator = Cumsum::new(call.int("dim")?);
            if let Some(dtype) = call.dtype("dtype")? {
                operator = operator.dtype(dtype);
            }
            one!(call, operator, input)
        }
        "LayerNorm" => {
            let mut operator = LayerNorm::new(call.ints("normalized_shape")?, call.float("eps")?);
            if call.flag("statistics") {
                operator = operator.with_statistics();
            }
            let (weight, bias) = (call.optional("weight"), call.optional("bias"));
            let inputs = (call.input("input")?, some(&weight), some(&bias));
            several!(
                call,
                operator,
                [inputs.0, inputs.1, inputs.2],
                LayerNormOutputs {
                    out: Out,
                    mean: OptionalOut,
                    rstd: OptionalOut
                }
            )
        }
        "RmsNorm" => {
            let (x, gamma) = (call.input("x")?, call.input("gamma")?);
            let operator = RmsNorm::new(call.float("epsilon")?);
            several!(
                call,
                operator,
                [x, gamma],
                RmsNormOutputs { y: Out, rstd: Out }
            )
        }
        "AddRmsNorm" => {
            let (x1, x2) = (call.input("x1")?, call.input("x2")?);
            let gamma = call.input("gamma")?;
            let operator = AddRmsNorm::new(call.float("epsilon")?);
            several!(
                call,
                operator,
                [x1, x2, gamma],
                AddRmsNormOutputs {
                    y: Out,
                    rstd: Out,
                    x: Out
                }
            )
        }
        "Matmul" => one!(call, Matmul::new(), input, other),
        "BatchMatMul" => one!(call, BatchMatMul::new(), input, mat2),
        "Addmm" => {
            let operator = Addmm::new().beta(call.scalar("beta")?);
            let operator = operator.alpha(call.scalar("alpha")?);
            one!(call, operator, input, mat1, mat2)
        }
        "MatmulWeightNz" => {
            let prepared = MatmulWeightNz::prepare_weight(call.input("mat2")?);
            let operator = MatmulWeightNz::new().stream(&call.stream);
            let input = call.input("input")?;
            match (prepared, call.outputs.remove("out")) {
                (Err(error), _) => Err(error),
                (Ok(weight), Some(out)) => {
                    operator.run_into(input, &weight, out).map(|()| Vec::new())
                }
                (Ok(weight), None) => operator.run(input, &weight).map(|out| vec![("out", out)]),
            }
        }
        "Topk" => {
            let operator = Topk::new(call.int("k")?).dim(call.int("dim")?);
            let operator = operator.largest(call.flag("largest"));
            let input = call.input("input")?;
            several!(
                call,
                operator,
                [input],
                TopkOutputs {
                    values: Out,
                    indices: Out
                }
            )
        }
        "AddRmsNormQuantV2" => {
            let operator = AddRmsNormQuantV2::new(call.float("epsilon")?);
            let operator = operator.div_mode(call.flag("div_mode"));
            let (x1, x2, gamma) = (call.input("x1")?, call.input("x2")?, call.input("gamma")?);
            let scales1 = call.input("scales1")?;
            let names = ["scales2", "zero_points1", "zero_points2", "beta"];
            let optional = names.map(|name| call.optional(name));
            let [scales2, zero_points1, zero_points2, beta] = &optional;
            let (scales2, zero_points1) = (some(scales2), some(zero_points1));
            let (zero_points2, beta) = (some(zero_points2), some(beta));
            several!(
                call,
                operator,
                [
                    x1,
                    x2,
                    gamma,
                    scales1,
                    scales2,
                    zero_points1,
                    zero_points2,
                    beta
                ],
                AddRmsNormQuantV2Outputs {
                    y1: Out,
                    y2: OptionalOut,
                    x: OptionalOut,
                    rms_norm: OptionalOut
                }
            )
        }
        "DequantSwigluQuantV2" => {
            let operator = DequantSwigluQuantV2::new()
                .activate_left(call.flag("activate_left"))
                .swiglu_mode(match call.int("swiglu_mode")? {
                    0 => SwigluMode::Swish,
                    1 => SwigluMode::Interleaved,
                    2 => SwigluMode::Clamped,
                    _ => SwigluMode::SwishClamped,
                });
            let operator = match call.flag("dynamic") {
                true => operator.dynamic(),
                false => operator,
            };
            let x = call.input("x")?;
            let names = [
                "weight_scale",
                "activation_scale",
                "bias",
                "quant_scale",
                "quant_offset",
                "group_index",
            ];
            let optional = names.map(|name| call.optional(name));
            let [weight_scale, activation_scale, bias, scale, offset, groups] =
                optional.each_ref().map(some);
            several!(
                call,
                operator,
                [
                    x,
                    weight_scale,
                    activation_scale,
                    bias,
                    scale,
                    offset,
                    groups
                ],
                DequantSwigluQuantV2Outputs {
                    y: Out,
                    scale: OptionalOut
                }
            )
        }
        "Embedding" => one!(call, Embedding::new(), weight, indices),
        "IndexSelect" => one!(call, IndexSelect::new(call.int("dim")?), input, index),
        "Gather" => one!(call, Gather::new(call.int("dim")?), input, index),
        "InplaceIndexCopy" => {
            in_place!(call, InplaceIndexCopy::new(call.int("dim")?), index, source)
        }
        "InplaceScatterUpdate" => {
            let operator = InplaceScatterUpdate::new(call.int("axis")?).stream(&call.stream);
            let (data, indices) = (call.output("data")?, call.input("indices")?);
            operator
                .run(data, indices, call.input("updates")?)
                .map(|()| Vec::new())
        }
        "ScatterPaKvCache" => {
            let operator = ScatterPaKvCache::new().stream(&call.stream);
            let (keys, values) = (call.output("key_cache")?, call.output("value_cache")?);
            let (key, value) = (call.input("key")?, call.input("value")?);
            operator
                .run(keys, values, key, value, call.input("slot_mapping")?)
                .map(|()| Vec::new())
        }
        "RotaryPositionEmbedding" => {
            let mode = match call.int("mode")? {
                0 => RotaryMode::Half,
                1 => RotaryMode::Interleave,
                2 => RotaryMode::Quarter,
                _ => RotaryMode::InterleaveHalf,
            };
            one!(call, RotaryPositionEmbedding::new(mode), x, cos, sin)
        }
        "ApplyRotaryPosEmbV2" => {
            let layout = match call.flag("tokens") {
                true => RotaryLayout::Tnd,
                false => RotaryLayout::Bsnd,
            };
            let operator = ApplyRotaryPosEmbV2::new(layout, RotaryMode::Half).stream(&call.stream);
            let (query, key) = (call.output("query")?, call.output("key")?);
            operator
                .run(query, key, call.input("cos")?, call.input("sin")?)
                .map(|()| Vec::new())
        }
        "FusedInferAttentionScore" => {
            let (heads, scale) = (call.int("num_heads")?, call.float("scale_value")?);
            let operator = FusedInferAttentionScore::new(heads, scale, InputLayout::Bnsd)
                .num_key_value_heads(call.int("num_key_value_heads")?)
                .sparse_mode(call.int("sparse_mode")?);
            let mask = call.optional("atten_mask");
            let (query, key) = (call.input("query")?, call.input("key")?);
            let value = call.input("value")?;
            several!(
                call,
                operator,
                [query, key, value, some(&mask), None],
                FusedInferAttentionScoreOutputs {
                    attention_out: Out,
                    softmax_lse: OptionalOut
                }
            )
        }
        other => return Err(format!("{other} is not called here").into()),
    })
}
