//! What each operator's cases call.

use std::collections::BTreeMap;

use aclnn::operators::DynamicQuantOutputs;
use aclnn::{
    AsTensorView, DynamicQuant, QuantDType, QuantMode, Result, Stream, Tensor, TensorView,
    TensorViewMut,
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
