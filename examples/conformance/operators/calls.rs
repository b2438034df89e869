//! What each operator's cases call.

use std::collections::BTreeMap;

use aclnn::operators::DynamicQuantOutputs;
use aclnn::{
    AntiQuant, AsTensorView, ConvertWeightToInt4Pack, DType, DequantBias, DynamicQuant, Format,
    FormatCast, GroupQuant, QuantDType, QuantMatmul, QuantMode, Result, Stream, Tensor, TensorView,
    TensorViewMut, TransQuantParam,
};
use serde_json::{Map, Value};

/// A call with its tensors.
pub struct Made<'a> {
    pub arguments: &'a Map<String, Value>,
    pub inputs: BTreeMap<&'a str, Option<TensorView<'a>>>,
    /// `None` where the call makes its outputs.
    pub outputs: Option<BTreeMap<&'a str, Option<TensorViewMut<'a>>>>,
    pub stream: Stream,
}

/// New tensors by the names of the outputs; none where they were brought.
pub type Results = Result<Vec<(&'static str, Tensor)>>;

/// What makes the calls of a function.
pub type Caller = fn(Made<'_>) -> Results;

/// The caller for a function.
pub fn caller(function: &str) -> Option<Caller> {
    let caller: Caller = match function {
        "npu_dynamic_quant" => |call| dynamic_quant(call, true),
        "npu_dynamic_quant_asymmetric" => |call| dynamic_quant(call, false),
        "npu_anti_quant" | "aclnnAscendAntiQuant" => anti_quant,
        "npu_dequant_bias" => dequant_bias,
        "npu_group_quant" => group_quant,
        "npu_trans_quant_param" => trans_quant_param,
        "npu_convert_weight_to_int4pack" | "aclnnConvertWeightToINT4Pack" => convert_weight,
        "npu_quant_matmul" => quant_matmul,
        "npu_format_cast" => format_cast,
        _ => return None,
    };
    Some(caller)
}

impl<'a> Made<'a> {
    /// A tensor that has to be there; null where the case says so.
    fn input(&mut self, name: &str) -> TensorView<'a> {
        match self.inputs.remove(name) {
            Some(Some(input)) => input,
            _ => TensorView::null(),
        }
    }

    fn optional(&mut self, name: &str) -> Option<TensorView<'a>> {
        self.inputs.remove(name).flatten()
    }

    /// An argument that is a name; `None` where it is null or not there.
    fn name(&self, argument: &str) -> Option<&'a str> {
        self.arguments.get(argument)?.as_str()
    }

    fn number(&self, argument: &str) -> Option<f64> {
        self.arguments.get(argument)?.as_f64()
    }

    fn quant_dtype(&self, argument: &str) -> Result<Option<QuantDType>> {
        self.name(argument).map(str::parse).transpose()
    }
}

/// An output that has to be there; null where the case says so.
fn output<'a>(
    outputs: &mut BTreeMap<&str, Option<TensorViewMut<'a>>>,
    name: &str,
) -> TensorViewMut<'a> {
    match outputs.remove(name) {
        Some(Some(output)) => output,
        _ => TensorViewMut::null(),
    }
}

/// As an argument that may be missing.
fn some<'v>(view: &'v Option<TensorView<'_>>) -> Option<&'v dyn AsTensorView> {
    view.as_ref().map(|view| view as _)
}

fn dynamic_quant(mut call: Made<'_>, symmetric: bool) -> Results {
    let dst_type = call.quant_dtype("dst_type")?.unwrap_or(QuantDType::Int8);
    let quant_mode: QuantMode = call.name("quant_mode").unwrap_or("pertoken").parse()?;
    let dst_type_max = call.number("dst_type_max").unwrap_or(0.0) as f32;
    let builder = if symmetric {
        DynamicQuant::symmetric(dst_type)
    } else {
        DynamicQuant::asymmetric(dst_type)
    };
    let builder = builder
        .quant_mode(quant_mode)
        .dst_type_max(dst_type_max)
        .stream(&call.stream);
    let (x, smooth_scales) = (call.input("x"), call.optional("smooth_scales"));
    let group_index = call.optional("group_index");
    let Some(mut outputs) = call.outputs else {
        let made = builder.run(x, some(&smooth_scales), some(&group_index))?;
        let mut results = vec![("y", made.y), ("scale", made.scale)];
        results.extend(made.offset.map(|offset| ("offset", offset)));
        return Ok(results);
    };
    let outputs = DynamicQuantOutputs {
        y: output(&mut outputs, "y"),
        scale: output(&mut outputs, "scale"),
        offset: outputs.remove("offset").flatten(),
    };
    builder.run_into(x, some(&smooth_scales), some(&group_index), outputs)?;
    Ok(Vec::new())
}

fn anti_quant(mut call: Made<'_>) -> Results {
    let dst_dtype = call
        .quant_dtype("dst_dtype")?
        .unwrap_or(QuantDType::Float16);
    let sqrt_mode = call.arguments.get("sqrt_mode").and_then(Value::as_bool);
    let mut builder = AntiQuant::new(dst_dtype)
        .sqrt_mode(sqrt_mode.unwrap_or(false))
        .stream(&call.stream);
    if let Some(src_dtype) = call.quant_dtype("src_dtype")? {
        builder = builder.src_dtype(src_dtype);
    }
    let (x, scale, offset) = (
        call.input("x"),
        call.input("scale"),
        call.optional("offset"),
    );
    one(call.outputs, |y| match y {
        None => builder.run(x, scale, some(&offset)).map(Some),
        Some(y) => builder.run_into(x, scale, some(&offset), y).map(|()| None),
    })
}

fn dequant_bias(mut call: Made<'_>) -> Results {
    let output_dtype = call
        .quant_dtype("output_dtype")?
        .unwrap_or(QuantDType::Float16);
    let builder = DequantBias::new(output_dtype).stream(&call.stream);
    let (x, weight_scale) = (call.input("x"), call.input("weight_scale"));
    let (activation_scale, bias) = (call.optional("activation_scale"), call.optional("bias"));
    let (activation_scale, bias) = (some(&activation_scale), some(&bias));
    one(call.outputs, |y| match y {
        None => builder
            .run(x, weight_scale, activation_scale, bias)
            .map(Some),
        Some(y) => builder
            .run_into(x, weight_scale, activation_scale, bias, y)
            .map(|()| None),
    })
}

fn group_quant(mut call: Made<'_>) -> Results {
    let dst_dtype = call.quant_dtype("dst_dtype")?.unwrap_or(QuantDType::Int8);
    let builder = GroupQuant::new(dst_dtype).stream(&call.stream);
    let (x, scale) = (call.input("x"), call.input("scale"));
    let (group_index, offset) = (call.input("group_index"), call.optional("offset"));
    one(call.outputs, |y| match y {
        None => builder.run(x, scale, group_index, some(&offset)).map(Some),
        Some(y) => builder
            .run_into(x, scale, group_index, some(&offset), y)
            .map(|()| None),
    })
}

fn trans_quant_param(mut call: Made<'_>) -> Results {
    let round_mode = call.number("round_mode").unwrap_or(0.0) as i64;
    let builder = TransQuantParam::new(round_mode).stream(&call.stream);
    let (scale, offset) = (call.input("scale"), call.optional("offset"));
    one(call.outputs, |y| match y {
        None => builder.run(scale, some(&offset)).map(Some),
        Some(y) => builder.run_into(scale, some(&offset), y).map(|()| None),
    })
}

fn convert_weight(mut call: Made<'_>) -> Results {
    let builder = match call.number("c0_words") {
        Some(words) => ConvertWeightToInt4Pack::new().fractal_nz(words as usize),
        None => ConvertWeightToInt4Pack::new(),
    };
    let weight = call.input("weight");
    one(call.outputs, |y| match y {
        None => builder.run(weight).map(Some),
        Some(y) => builder.run_into(weight, y).map(|()| None),
    })
}

/// A call of one output, which is called y.
fn one<'a>(
    outputs: Option<BTreeMap<&str, Option<TensorViewMut<'a>>>>,
    run: impl FnOnce(Option<TensorViewMut<'a>>) -> Result<Option<Tensor>>,
) -> Results {
    let y = outputs.map(|mut outputs| output(&mut outputs, "y"));
    Ok(run(y)?.map(|y| ("y", y)).into_iter().collect())
}

fn format_cast(mut call: Made<'_>) -> Results {
    let number = call.number("acl_format").unwrap_or(-1.0) as i32;
    let format = Format::from_acl(number).unwrap_or_default();
    let builder = FormatCast::to(format).stream(&call.stream);
    let input = call.input("input");
    let out = call.outputs.map(|mut outputs| output(&mut outputs, "out"));
    match out {
        None => Ok(vec![("out", builder.run(input)?)]),
        Some(out) => builder.run_into(input, out).map(|()| Vec::new()),
    }
}

fn quant_matmul(mut call: Made<'_>) -> Results {
    let output_dtype: DType = call.name("output_dtype").unwrap_or("int8").parse()?;
    let group_sizes: Vec<i64> = match call.arguments.get("group_sizes").and_then(Value::as_array) {
        Some(sizes) => sizes.iter().filter_map(Value::as_i64).collect(),
        None => Vec::new(),
    };
    let builder = QuantMatmul::new(output_dtype)
        .group_sizes(&group_sizes)
        .stream(&call.stream);
    let (x1, x2, scale) = (call.input("x1"), call.input("x2"), call.input("scale"));
    let (offset, pertoken_scale) = (call.optional("offset"), call.optional("pertoken_scale"));
    let (bias, y_scale) = (call.optional("bias"), call.optional("y_scale"));
    let (offset, pertoken_scale) = (some(&offset), some(&pertoken_scale));
    let (bias, y_scale) = (some(&bias), some(&y_scale));
    let Some(mut outputs) = call.outputs else {
        let out = builder.run(x1, x2, scale, offset, pertoken_scale, bias, y_scale)?;
        return Ok(vec![("out", out)]);
    };
    let out = output(&mut outputs, "out");
    builder.run_into(x1, x2, scale, offset, pertoken_scale, bias, y_scale, out)?;
    Ok(Vec::new())
}
