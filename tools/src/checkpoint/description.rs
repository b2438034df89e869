//! The texts beside the weights that tell loaders what these are.

use std::collections::HashSet;
use std::path::Path;

use serde_json::{Map, Value, json};

use super::config::{self, CONFIG, QUANTIZATION, read_json};
use super::format::{Format, Storage};
use super::model::Model;
use super::plan::{Action, FilePlan, Settings, Task};
use super::recipe;
use crate::failure::{Exit, Failure, Result, shown};

/// What the format modelslim has.
pub const DESCRIPTION: &str = "quant_model_description.json";
/// Longer than any description of as many tensors as a model may have.
const MAX_DESCRIPTION: u64 = 400_000_000;
/// The method that the format plain names in `config.json`: one that no loader knows, so that none takes
/// codes for weights.
pub const PLAIN_METHOD: &str = "npu_quantize";

/// A small file that is written beside the weights.
pub struct Text {
    pub name: &'static str,
    pub text: String,
}

/// The texts of a folder.
pub fn texts(model: &Model, settings: &Settings, plans: &[FilePlan]) -> Result<Vec<Text>> {
    let mut texts = Vec::new();
    if let Some(config) = new_config(model, settings, plans)? {
        texts.push(Text {
            name: CONFIG,
            text: config::text(config),
        });
    }
    if settings.storage.format == Format::Modelslim && model.folder.is_some() {
        texts.push(Text {
            name: DESCRIPTION,
            text: config::text(description(model, plans)?),
        });
    }
    Ok(texts)
}

fn listed(plans: &[FilePlan]) -> impl Iterator<Item = &Task> {
    let tasks = plans.iter().flat_map(|plan| &plan.tasks);
    tasks.filter(|task| task.is_listed)
}

fn new_config(
    model: &Model,
    settings: &Settings,
    plans: &[FilePlan],
) -> Result<Option<Map<String, Value>>> {
    let Some(config) = &model.config else {
        return Ok(None);
    };
    let mut document = config.document.clone();
    let earlier = config.quantization();
    match settings.storage.format {
        Format::CompressedTensors => {
            let quantization = compressed_tensors(model, settings, plans, earlier)?;
            document.insert(QUANTIZATION.to_owned(), quantization);
        }
        Format::Modelslim => {
            document.insert("quantize".to_owned(), json!("w8a8_dynamic"));
        }
        Format::Plain => {
            let mut quantization = json!({
                "quant_method": PLAIN_METHOD,
                "format": "plain",
                "note": "weights are codes: the metadata of the safetensors files tell of each tensor; no loader of full precision takes them",
            });
            let earlier = earlier.filter(|_| config.method() != Some(PLAIN_METHOD));
            if let Some(earlier) = earlier {
                quantization["quantized_before"] = earlier.clone();
            }
            document.insert(QUANTIZATION.to_owned(), quantization);
        }
    }
    Ok(Some(document))
}

/// `quantization_config` of compressed-tensors: what it was with what this run adds.
fn compressed_tensors(
    model: &Model,
    settings: &Settings,
    plans: &[FilePlan],
    earlier: Option<&Value>,
) -> Result<Value> {
    let module = |task: &Task| task.entry.name.strip_suffix(".weight").map(str::to_owned);
    let is_quantized = |task: &&Task| matches!(task.action, Action::Quantize(_));
    let quantized: Vec<String> = listed(plans)
        .filter(is_quantized)
        .filter_map(module)
        .collect();
    let storage: Storage = settings.storage;
    let group = |targets| storage.group(&settings.encoding, settings.slices, targets);
    let text = |name: &String| Value::from(name.clone());
    if let Some(earlier) = earlier {
        return extended(earlier, &quantized, group);
    }
    // Modules of this class, and by name those that are of another.
    let mut targets = vec![Value::from("Linear")];
    let is_other = |module: &&String| recipe::left_out(&format!("{module}.weight")).is_some();
    if settings.include.is_some() {
        targets.extend(quantized.iter().filter(is_other).map(text));
    }
    let mut groups = Map::new();
    groups.insert("group_0".to_owned(), group(targets));
    let is_linear = |task: &&Task| {
        task.entry.shape.len() == 2 && Settings::source_dtype(task.entry.dtype).is_some()
    };
    let kept = listed(plans)
        .filter(|task| !is_quantized(task))
        .filter(is_linear);
    let mut ignore: Vec<String> = kept.filter_map(module).collect();
    let head = "lm_head".to_owned();
    let generates = model
        .config
        .iter()
        .flat_map(|config| config.architectures())
        .any(|name| name.contains("CausalLM") || name.contains("ConditionalGeneration"));
    if generates && !ignore.contains(&head) && !quantized.contains(&head) {
        ignore.push(head);
    }
    Ok(Storage::compressed_tensors(groups, ignore))
}

/// Adds a group to what is there. Its modules must have been left out by name until now.
fn extended(
    earlier: &Value,
    quantized: &[String],
    group: impl Fn(Vec<Value>) -> Value,
) -> Result<Value> {
    let refuse = |what: String| {
        Failure::new(
            Exit::Usage,
            format!("quantization_config of {CONFIG} {what}; --format plain writes beside it"),
        )
    };
    let groups = earlier.get("config_groups").and_then(Value::as_object);
    let Some(groups) = groups.filter(|_| earlier["quant_method"] == "compressed-tensors") else {
        let method = earlier["quant_method"].as_str().unwrap_or("another method");
        return Err(refuse(format!(
            "is of {}, which has no room for compressed-tensors",
            shown(method)
        )));
    };
    if let Some((name, _)) = groups.iter().find(|(_, group)| !group.is_object()) {
        return Err(refuse(format!(
            "has a group {} that is no object",
            shown(name)
        )));
    }
    let mut groups = groups.clone();
    let names = earlier.get("ignore").and_then(Value::as_array);
    let names = names.into_iter().flatten().filter_map(Value::as_str);
    let mut ignore: Vec<String> = names.map(str::to_owned).collect();
    let ignored: HashSet<&str> = ignore.iter().map(String::as_str).collect();
    if let Some(other) = quantized
        .iter()
        .find(|name| !ignored.contains(name.as_str()))
    {
        return Err(refuse(format!(
            "does not leave {} out by name, so a second entry for it would be ambiguous",
            shown(other)
        )));
    }
    let now: HashSet<&str> = quantized.iter().map(String::as_str).collect();
    ignore.retain(|name| !now.contains(name.as_str()));
    for known in groups.values_mut() {
        if known.get("format").is_none() {
            known["format"] = earlier["format"].clone();
        }
    }
    let targets: Vec<Value> = quantized.iter().map(|name| json!(name)).collect();
    let new = group(targets.clone());
    let is_same = |known: &Value| {
        ["weights", "input_activations", "format"]
            .iter()
            .all(|key| known[key] == new[key])
    };
    match groups.values_mut().find(|known| is_same(known)) {
        Some(known) => {
            if let Some(list) = known["targets"].as_array_mut()
                && !list.contains(&json!("Linear"))
            {
                list.extend(targets);
            }
        }
        None => {
            // Names come before classes, wherever they stand.
            let free = (groups.len()..)
                .map(|number| format!("group_{number}"))
                .find(|name| !groups.contains_key(name));
            groups.extend(free.map(|name| (name, new)));
        }
    }
    Ok(Storage::compressed_tensors(groups, ignore))
}

/// `quant_model_description.json`: one entry for each tensor.
fn description(model: &Model, plans: &[FilePlan]) -> Result<Map<String, Value>> {
    let mut earlier = Map::new();
    if let Some(folder) = &model.folder {
        let path = folder.join(DESCRIPTION);
        if path.symlink_metadata().is_ok()
            && let Value::Object(read) = read_json(&path, "description", MAX_DESCRIPTION)?
        {
            earlier = read;
        }
    }
    let mut entries = Map::new();
    for task in listed(plans) {
        let kind = match task.action {
            Action::Quantize(_) => json!("W8A8_DYNAMIC"),
            Action::Keep(_) => {
                let before = earlier.get(&task.entry.name);
                before.cloned().unwrap_or_else(|| json!("FLOAT"))
            }
        };
        for name in &task.outputs {
            entries.insert(name.clone(), kind.clone());
        }
    }
    // Loaders ask for the output layer also where it is the input embeddings.
    if model.is_tied() && !entries.contains_key("lm_head.weight") {
        let has_embeddings = |name: &String| recipe::can_be_tied(name);
        if entries.keys().any(has_embeddings) {
            entries.insert("lm_head.weight".to_owned(), json!("FLOAT"));
        }
    }
    entries.insert("model_quant_type".to_owned(), json!("W8A8_DYNAMIC"));
    entries.insert("version".to_owned(), json!("1.0.0"));
    entries.insert("metadata".to_owned(), json!({"generator": PLAIN_METHOD}));
    Ok(entries)
}

/// Whether this program wrote a description.
pub fn is_own(path: &Path) -> bool {
    let read = read_json(path, "description", MAX_DESCRIPTION);
    read.is_ok_and(|read| read["metadata"]["generator"] == PLAIN_METHOD)
}
