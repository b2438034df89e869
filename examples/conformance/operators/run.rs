//! One call: made, and held against what its case says.

use std::collections::BTreeMap;

use aclnn::{DType, Device, EntryPoints, Error, Format, Layout, Tensor, TensorView};

use super::calls::{self, Made};
use super::{Form, Input, InvalidCase, Output, ValidCase};
use crate::format::{self, Folder, Refusal};
use crate::run::Outcome::{self, Differs, Failed, Passed, Skipped};
use crate::run::is_hardware;

fn no_such(function: &str) -> Outcome {
    Skipped(format!("no operator of this crate is called {function}"))
}

/// Makes a valid call on a device, into new tensors and into some that hold something else. `Err` is input that cannot be
/// used.
pub fn valid(folder: &Folder, case: &ValidCase, device: &Device) -> Result<Outcome, String> {
    let Some(caller) = calls::caller(&case.call.function) else {
        return Ok(no_such(&case.call.function));
    };
    let mut storages = BTreeMap::new();
    for (name, input) in &case.inputs {
        if let Some(input) = input {
            storages.insert(name.as_str(), storage(folder, input, device)?);
        }
    }
    let mut inputs: BTreeMap<&str, Option<TensorView<'_>>> = BTreeMap::new();
    for (name, input) in &case.inputs {
        let view = match (input, storages.get(name.as_str())) {
            (Some(input), Some(storage)) => Some(lay(storage, input)?),
            _ => None,
        };
        inputs.insert(name, view);
    }
    let call = |outputs| Made {
        arguments: &case.call.arguments,
        inputs: inputs.clone(),
        outputs,
        stream: device.stream(),
    };
    let made = match caller(call(None)) {
        Ok(made) => made,
        Err(error) => return Ok(Failed(format!("refused: {error:?}"))),
    };
    let made: BTreeMap<&str, Tensor> = made.into_iter().collect();
    let expected = || {
        case.outputs
            .iter()
            .filter_map(|(name, output)| Some((name, output.as_ref()?)))
    };
    if made.len() != expected().count() {
        let names: Vec<&&str> = made.keys().collect();
        return Ok(Failed(format!("gave {names:?}")));
    }
    let mut differences = Vec::new();
    for (name, output) in expected() {
        let Some(tensor) = made.get(name.as_str()) else {
            return Ok(Failed(format!("gave no {name}")));
        };
        let shape = output.logical_shape.as_ref().unwrap_or(&output.shape);
        let format = output.format.as_deref().unwrap_or("ND");
        if tensor.shape() != *shape || tensor.format().name() != format {
            let problem = format!(
                "{name} has shape {:?} in {}, expected {shape:?} in {format}",
                tensor.shape(),
                tensor.format(),
            );
            return Ok(Failed(problem));
        }
        differences.extend(difference(folder, name, output, tensor)?);
    }
    // The same into tensors that hold something else.
    let mut places = BTreeMap::new();
    for (name, tensor) in &made {
        let memory = memory(tensor)?;
        let before: Vec<u8> = memory.to_bytes().map_err(text)?;
        let before: Vec<u8> = before.iter().map(|byte| byte ^ 0xa5).collect();
        let place = Tensor::from_bytes(&before, tensor.dtype(), memory.shape(), device);
        let place = place.map_err(text)?;
        places.insert(
            *name,
            match tensor.format() {
                Format::FractalNz => place
                    .stored_as(Format::FractalNz, tensor.layout().clone())
                    .map_err(text)?,
                _ => place,
            },
        );
    }
    let brought = places
        .iter_mut()
        .map(|(name, place)| (*name, Some(place.view_mut())));
    if let Err(error) = caller(call(Some(brought.collect()))) {
        return Ok(Failed(format!("refused with outputs: {error:?}")));
    }
    for (name, output) in expected() {
        let Some(place) = places.get(name.as_str()) else {
            continue;
        };
        if let Some(problem) =
            difference(folder, name, output, place)?.filter(|_| differences.is_empty())
        {
            return Ok(Failed(format!(
                "into an output of the caller's: {}",
                problem.0
            )));
        }
    }
    let Some((problem, _)) = differences.first() else {
        return Ok(Passed);
    };
    let excused = differences.iter().all(|(_, may_differ)| *may_differ);
    let uncertain = case.confidence.as_deref() == Some("uncertain");
    Ok(if is_hardware(device) && (excused || uncertain) {
        Differs(problem.clone())
    } else {
        Failed(problem.clone())
    })
}

/// How an output differs from what is expected, and whether a device's may.
fn difference(
    folder: &Folder,
    name: &str,
    output: &Output,
    tensor: &Tensor,
) -> Result<Option<(String, bool)>, String> {
    let expected = folder.bytes(&output.file, &output.tensor, &output.dtype, &output.shape)?;
    let got = memory(tensor)?.to_bytes().map_err(text)?;
    if got.len() != expected.len() {
        let problem = format!(
            "{name} has {} bytes, expected {}",
            got.len(),
            expected.len()
        );
        return Ok(Some((problem, false)));
    }
    let dtype = tensor.dtype();
    let size = dtype.bits().unwrap_or(8) / 8;
    let pairs = got.chunks(size).zip(expected.chunks(size));
    let mut differing = pairs.enumerate().filter(|(_, (got, expected))| {
        got != expected && !(is_nan(dtype, got) && is_nan(dtype, expected))
    });
    let Some((element, (first, wanted))) = differing.next() else {
        return Ok(None);
    };
    let number = |bytes: &[u8]| {
        let digits: String = bytes
            .iter()
            .rev()
            .map(|byte| format!("{byte:02x}"))
            .collect();
        format!("0x{digits}")
    };
    let problem = format!(
        "{name}[{element}] is {}, expected {} ({}), and {} more differ",
        number(first),
        number(wanted),
        output.encoding,
        differing.count()
    );
    Ok(Some((
        problem,
        output
            .device_tolerance
            .as_ref()
            .is_some_and(|tolerance| !tolerance.is_null()),
    )))
}

/// What a tensor has in memory: the storage of a private format.
fn memory(tensor: &Tensor) -> Result<TensorView<'_>, String> {
    match tensor.format() {
        Format::FractalNz => tensor.view().storage().map_err(text),
        _ => Ok(tensor.view()),
    }
}

/// Whether an element is a NaN, of which one is as good as another.
fn is_nan(dtype: DType, element: &[u8]) -> bool {
    match (dtype, element) {
        (DType::Float32, &[a, b, c, d]) => f32::from_le_bytes([a, b, c, d]).is_nan(),
        (DType::Float16, &[a, b]) => aclnn::f16::from_le_bytes([a, b]).is_nan(),
        (DType::BFloat16, &[a, b]) => aclnn::bf16::from_le_bytes([a, b]).is_nan(),
        _ => false,
    }
}

/// The tensor that a view lies over, copied to a device.
fn storage(folder: &Folder, input: &Input, device: &Device) -> Result<Tensor, String> {
    let bytes = folder.bytes(
        &input.file,
        &input.tensor,
        &input.dtype,
        &input.storage_shape,
    )?;
    let dtype = format::dtype(input.logical_dtype.as_deref().unwrap_or(&input.dtype))?;
    let tensor = Tensor::from_bytes(bytes, dtype, &input.storage_shape, device);
    let tensor = tensor.map_err(|error| format!("tensor {}: {error}", input.tensor))?;
    let format: Format = input
        .format
        .as_deref()
        .unwrap_or("ND")
        .parse()
        .map_err(text)?;
    if format != Format::FractalNz {
        return Ok(tensor.with_format(format));
    }
    let layout = Layout::strided(&input.shape, &input.strides, input.offset).map_err(text)?;
    tensor.stored_as(format, layout).map_err(text)
}

fn lay<'a>(storage: &'a Tensor, input: &Input) -> Result<TensorView<'a>, String> {
    let view = storage.view();
    if storage.format() == Format::FractalNz {
        return Ok(view);
    }
    view.as_strided(&input.shape, &input.strides, input.offset)
        .map_err(|error| format!("tensor {}: {error}", input.tensor))
}

/// Makes a call that has to be refused. `Err` is input that cannot be used.
pub fn invalid(case: &InvalidCase, device: &Device) -> Result<Outcome, String> {
    let Some(caller) = calls::caller(&case.call.function) else {
        return Ok(no_such(&case.call.function));
    };
    let with_exports;
    let device = match &case.exports {
        // A device has the entry points that it has.
        Some(_) if !device.is_cpu() => {
            return Ok(Skipped(
                "the case says which entry points there are".to_owned(),
            ));
        }
        Some(names) => {
            let entry_points = EntryPoints::only(names.iter().map(String::as_str));
            with_exports = Device::cpu_as(device.target().clone().with_entry_points(entry_points));
            &with_exports
        }
        None => device,
    };
    let mut storages = BTreeMap::new();
    for (name, form) in &case.inputs {
        if let Some(form) = form {
            storages.insert(name.as_str(), (tensor(form, device)?, form));
        }
    }
    let mut inputs = BTreeMap::new();
    for name in case.inputs.keys() {
        let view = match storages.get(name.as_str()) {
            Some((storage, form)) => Some(view(storage, form)?),
            None => None,
        };
        inputs.insert(name.as_str(), view);
    }
    let mut brought = BTreeMap::new();
    for (name, form) in case.outputs.iter().flatten() {
        let place = form.as_ref().map(|form| tensor(form, device)).transpose()?;
        brought.insert(name.as_str(), place);
    }
    let outputs = case.outputs.is_some().then(|| {
        let views = brought
            .iter_mut()
            .map(|(name, place)| (*name, place.as_mut().map(Tensor::view_mut)));
        views.collect()
    });
    let call = Made {
        arguments: &case.call.arguments,
        inputs,
        outputs,
        stream: device.stream(),
    };
    Ok(match caller(call) {
        Ok(_) => Failed(format!("accepted, expected {}", case.expected.kind)),
        Err(error) => refusal(&case.expected, &error),
    })
}

fn refusal(expected: &Refusal, error: &Error) -> Outcome {
    let text = |status: Option<i32>| status.map_or("none".to_owned(), |status| status.to_string());
    let (kind, argument) = (error.kind().name(), error.argument());
    if expected.is(kind, argument) && error.aclnn_status() == expected.aclnn_status {
        return Passed;
    }
    Failed(format!(
        "kind {kind}, argument {}, aclnn status {}; expected {}, {}, {} ({error})",
        argument.unwrap_or("none"),
        text(error.aclnn_status()),
        expected.kind,
        expected.argument.as_deref().unwrap_or("any that fits"),
        text(expected.aclnn_status),
    ))
}

/// A tensor of the values that matter, or of zeros.
fn tensor(form: &Form, device: &Device) -> Result<Tensor, String> {
    let dtype = format::dtype(&form.dtype)?;
    let shape = form.storage_shape.as_ref().unwrap_or(&form.shape);
    let made = match &form.values {
        None => Tensor::zeros(dtype, shape, device),
        Some(values) => {
            let bytes: Vec<u8> = match dtype {
                DType::Int64 => values
                    .iter()
                    .flat_map(|&value| (value as i64).to_le_bytes())
                    .collect(),
                DType::Int32 => values
                    .iter()
                    .flat_map(|&value| (value as i32).to_le_bytes())
                    .collect(),
                DType::Float32 => values
                    .iter()
                    .flat_map(|&value| (value as f32).to_le_bytes())
                    .collect(),
                _ => return Err(format!("values of {dtype} cannot be made")),
            };
            Tensor::from_bytes(&bytes, dtype, shape, device)
        }
    };
    let made = made.map_err(text)?;
    Ok(match &form.format {
        Some(name) => made.with_format(name.parse().map_err(text)?),
        None => made,
    })
}

fn view<'a>(storage: &'a Tensor, form: &Form) -> Result<TensorView<'a>, String> {
    match &form.strides {
        Some(strides) => storage
            .view()
            .as_strided(&form.shape, strides, 0)
            .map_err(text),
        None => Ok(storage.view()),
    }
}

fn text(error: Error) -> String {
    error.to_string()
}
