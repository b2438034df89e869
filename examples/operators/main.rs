//! Makes the calls of operators that a file lists and writes down what they answer, to be held against another library's
//! answers by whatever wrote the file: `.ci/operators.d` does that with torch.
//!
//! `cargo run --release --example operators -- FOLDER --device cpu`
//!
//! FOLDER has `calls.json`, an object with `"format": "aclnn-operator-calls-1"` and a list `calls`, and the file
//! `tensors.safetensors` whose tensors those name. Each call has an `id`, the operator's name as `function`, its `arguments`
//! that are no tensors (a scalar as `{"dtype": "float32", "value": "inf"}`), `inputs`, and the `outputs` that it brings; a
//! tensor is a view: `tensor` in the file, `shape`, `strides` and `offset` in elements; or a list of them; or null.
//! `outputs.safetensors` becomes `ID/NAME` for each output: a new one as it is, of one that was brought all of its tensor. Calls
//! that are refused are in `refused.json`, with what was said.

mod calls;

use std::collections::BTreeMap;
use std::error::Error;
use std::path::{Path, PathBuf};

use aclnn::{DType, Device, Tensor, TensorView, TensorViewMut};
use clap::Parser;
use safetensors::tensor::TensorView as Stored;
use safetensors::{Dtype, SafeTensors};
use serde::Deserialize;
use serde_json::{Map, Value};

use calls::Call;

/// Makes the calls of operators that a folder lists
#[derive(Parser)]
struct Options {
    /// The folder of calls
    folder: PathBuf,
    /// Where they are made: cpu, cpu:SOC, npu, sim, sim:SOC
    #[arg(long, default_value = "cpu")]
    device: String,
}

#[derive(Deserialize)]
struct Calls {
    format: String,
    calls: Vec<Listed>,
}

#[derive(Deserialize)]
struct Listed {
    id: String,
    function: String,
    arguments: Map<String, Value>,
    inputs: BTreeMap<String, Input>,
    outputs: BTreeMap<String, View>,
}

/// A tensor, or a list of them, or none.
#[derive(Deserialize)]
#[serde(untagged)]
enum Input {
    Many(Vec<View>),
    One(Option<View>),
}

impl Input {
    fn views(&self) -> &[View] {
        match self {
            Input::Many(views) => views,
            Input::One(view) => view.as_slice(),
        }
    }
}

/// Some of a stored tensor's elements.
#[derive(Deserialize)]
struct View {
    tensor: String,
    shape: Vec<usize>,
    strides: Vec<usize>,
    offset: usize,
}

/// Types by the names of files and of this crate.
const DTYPES: [(Dtype, DType); 15] = [
    (Dtype::F64, DType::Float64),
    (Dtype::F32, DType::Float32),
    (Dtype::F16, DType::Float16),
    (Dtype::BF16, DType::BFloat16),
    (Dtype::I64, DType::Int64),
    (Dtype::I32, DType::Int32),
    (Dtype::I16, DType::Int16),
    (Dtype::I8, DType::Int8),
    (Dtype::U64, DType::UInt64),
    (Dtype::U32, DType::UInt32),
    (Dtype::U16, DType::UInt16),
    (Dtype::U8, DType::UInt8),
    (Dtype::BOOL, DType::Bool),
    (Dtype::F8_E4M3, DType::Float8E4M3FN),
    (Dtype::F8_E5M2, DType::Float8E5M2),
];

type Outcome<T> = Result<T, Box<dyn Error>>;

fn main() -> Outcome<()> {
    let options = Options::parse();
    let device: Device = options.device.parse()?;
    let calls: Calls = serde_json::from_slice(&std::fs::read(options.folder.join("calls.json"))?)?;
    if calls.format != "aclnn-operator-calls-1" {
        return Err(format!("the format {:?} is not known", calls.format).into());
    }
    let bytes = std::fs::read(options.folder.join("tensors.safetensors"))?;
    let stored = SafeTensors::deserialize(&bytes)?;
    let (mut outputs, mut refused) = (BTreeMap::new(), BTreeMap::new());
    for listed in &calls.calls {
        let answers = make(listed, &stored, &device)
            .map_err(|error| format!("{}, {}: {error}", listed.id, listed.function))?;
        match answers {
            Ok(answers) => {
                for (name, tensor) in answers {
                    outputs.insert(format!("{}/{name}", listed.id), tensor);
                }
            }
            Err(error) => drop(refused.insert(&listed.id, error.to_string())),
        }
    }
    write(&options.folder.join("outputs.safetensors"), &outputs)?;
    let told = serde_json::to_vec(&refused)?;
    std::fs::write(options.folder.join("refused.json"), told)?;
    println!("{} calls, {} refused", calls.calls.len(), refused.len());
    Ok(())
}

/// Makes a call. The outer error is a call that cannot be made at all, the inner one what the operator says.
fn make(
    listed: &Listed,
    stored: &SafeTensors<'_>,
    device: &Device,
) -> Outcome<aclnn::Result<Vec<(String, Tensor)>>> {
    let mut read = BTreeMap::new();
    for (name, input) in &listed.inputs {
        let tensors = input
            .views()
            .iter()
            .map(|view| storage(view, stored, device));
        read.insert(name.as_str(), tensors.collect::<Outcome<Vec<Tensor>>>()?);
    }
    let mut inputs = BTreeMap::new();
    for (name, input) in &listed.inputs {
        let tensors = read[name.as_str()].iter().zip(input.views());
        let views = tensors.map(|(tensor, view)| lay(tensor, view));
        inputs.insert(name.as_str(), views.collect::<Outcome<Vec<_>>>()?);
    }
    let mut written = BTreeMap::new();
    for (name, view) in &listed.outputs {
        written.insert(name.as_str(), storage(view, stored, device)?);
    }
    let mut outputs = BTreeMap::new();
    for ((name, tensor), view) in written.iter_mut().zip(listed.outputs.values()) {
        let view = tensor
            .view_mut()
            .as_strided(&view.shape, &view.strides, view.offset)?;
        outputs.insert(*name, view);
    }
    let call = Call {
        arguments: &listed.arguments,
        inputs,
        outputs,
        stream: device.stream(),
    };
    let made = match calls::make(&listed.function, call)? {
        Ok(made) => made,
        Err(error) => return Ok(Err(error)),
    };
    let made = made.into_iter().map(|(name, new)| (name.to_owned(), new));
    let written = written
        .into_iter()
        .map(|(name, tensor)| (name.to_owned(), tensor));
    Ok(Ok(made.chain(written).collect()))
}

/// The tensor that a view lies over, on the device.
fn storage(view: &View, stored: &SafeTensors<'_>, device: &Device) -> Outcome<Tensor> {
    let tensor = stored.tensor(&view.tensor)?;
    let known = DTYPES.iter().find(|(name, _)| *name == tensor.dtype());
    let (_, dtype) = known.ok_or_else(|| format!("{} is not known", tensor.dtype()))?;
    Ok(Tensor::from_bytes(
        tensor.data(),
        *dtype,
        tensor.shape(),
        device,
    )?)
}

fn lay<'a>(tensor: &'a Tensor, view: &View) -> Outcome<TensorView<'a>> {
    Ok(tensor
        .view()
        .as_strided(&view.shape, &view.strides, view.offset)?)
}

fn write(path: &Path, tensors: &BTreeMap<String, Tensor>) -> Outcome<()> {
    let mut contents = Vec::new();
    for (name, tensor) in tensors {
        let known = DTYPES.iter().find(|(_, dtype)| *dtype == tensor.dtype());
        let (dtype, _) = known.ok_or_else(|| format!("{} has no name", tensor.dtype()))?;
        contents.push((
            name,
            *dtype,
            tensor.layout().shape().to_vec(),
            tensor.to_bytes()?,
        ));
    }
    let mut views = Vec::new();
    for (name, dtype, shape, bytes) in &contents {
        views.push((*name, Stored::new(*dtype, shape.clone(), bytes)?));
    }
    Ok(safetensors::serialize_to_file(views, None, path)?)
}
