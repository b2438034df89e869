//! What a file says about how its tensors were made: each of them, not only those of the last run.

use std::collections::{BTreeMap, HashSet};

use aclnn::QuantDType;
use serde_json::{Value, json};

use super::format::{Format, Packing};
use super::grid::Slices;
use super::plan::Settings;
use crate::safetensors::Entry;
use crate::scales::Scheme;

/// What keys of ours begin with.
const PREFIX: &str = "npu_quantize.";
/// Names the file that this one was made from, so that no other is taken for it.
pub const SOURCE: &str = "npu_quantize.source_crc64nvme";
/// Where several ways stand, each with its tensors.
const RECIPES: &str = "npu_quantize.recipes";
/// The tensors of the only way.
const TENSORS: &str = "npu_quantize.tensors";
/// What the description of the only way has in any case.
const DTYPE: &str = "npu_quantize.dtype";

/// One way to quantize, and the tensors that went it.
#[derive(Clone, PartialEq, Debug)]
pub struct Recipe {
    /// Keys without the prefix.
    fields: BTreeMap<String, String>,
    tensors: Vec<String>,
}

impl Recipe {
    pub fn new(settings: &Settings, tensors: Vec<String>) -> Recipe {
        let mut fields = BTreeMap::new();
        let mut add = |key: &str, value: String| {
            fields.insert(key.to_owned(), value);
        };
        let encoding = &settings.encoding;
        add("format", settings.storage.format.name().to_owned());
        add("dtype", encoding.dtype.to_string());
        let is_affine = encoding.scheme == Scheme::Affine;
        add(
            "scheme",
            if is_affine { "affine" } else { "symmetric" }.to_owned(),
        );
        match settings.slices {
            Slices::Channels => add("axis", "output channels".to_owned()),
            Slices::Axis(axis) => add("axis", axis.to_string()),
            Slices::Groups(size) => add("group_size", size.to_string()),
        }
        let mode = if encoding.is_packed() {
            "multiply by f32(1 / scale)"
        } else {
            "divide by scale"
        };
        add("mode", mode.to_owned());
        let formula = if is_affine {
            "value ~ (q - zero_point) * scale"
        } else {
            "value ~ q * scale"
        };
        add("formula", formula.to_owned());
        match settings.storage.packing {
            Packing::None => {}
            Packing::CannInt4 => add(
                "packing",
                "CANN int4: int32 words of eight signed values along the last dimension, element i in bits 4i to 4i + 3"
                    .to_owned(),
            ),
            Packing::Offset => add(
                "packing",
                format!(
                    "compressed-tensors pack-quantized: int32 words of q + {}, zero points along the first dimension",
                    1 << (encoding.bits() - 1)
                ),
            ),
        }
        if encoding.dtype == QuantDType::HiFloat8 {
            add("encoding", "hifloat8 codes in U8".to_owned());
        }
        Recipe { fields, tensors }
    }

    fn to_json(&self) -> Value {
        json!({"recipe": self.fields, "tensors": self.tensors})
    }

    fn from_json(value: &Value) -> Option<Recipe> {
        let fields = value.get("recipe")?.as_object()?.iter();
        let fields = fields.map(|(key, value)| Some((key.clone(), value.as_str()?.to_owned())));
        let tensors = value.get("tensors")?.as_array()?.iter();
        Some(Recipe {
            fields: fields.collect::<Option<_>>()?,
            tensors: tensors
                .map(|name| Some(name.as_str()?.to_owned()))
                .collect::<Option<_>>()?,
        })
    }
}

/// The ways that a file tells of.
pub fn recipes(metadata: &BTreeMap<String, String>, entries: &[Entry]) -> Vec<Recipe> {
    if let Some(text) = metadata.get(RECIPES) {
        let list: Vec<Value> = serde_json::from_str(text).unwrap_or_default();
        return list.iter().filter_map(Recipe::from_json).collect();
    }
    if !metadata.contains_key(DTYPE) {
        return Vec::new();
    }
    // Where nothing was quantized before, all that is was quantized in this way.
    let listed = metadata
        .get(TENSORS)
        .and_then(|text| serde_json::from_str(text).ok());
    let tensors = listed.unwrap_or_else(|| scaled(entries));
    let fields = metadata
        .iter()
        .filter(|(key, _)| ![SOURCE, TENSORS].contains(&key.as_str()))
        .filter_map(|(key, value)| Some((key.strip_prefix(PREFIX)?.to_owned(), value.clone())));
    vec![Recipe {
        fields: fields.collect(),
        tensors,
    }]
}

/// Names, as they were before, of the tensors that have scales beside them.
fn scaled(entries: &[Entry]) -> Vec<String> {
    let names = || entries.iter().map(|entry| entry.name.as_str());
    let all: HashSet<&str> = names().collect();
    names()
        .filter_map(|name| name.strip_suffix("_scale"))
        .filter(|base| {
            ["", "_packed", "_cann_int4"]
                .iter()
                .any(|ending| all.contains(&*format!("{base}{ending}")))
        })
        .map(str::to_owned)
        .collect()
}

impl Recipe {
    /// The names that its tensors had.
    pub fn tensors(&self) -> &[String] {
        &self.tensors
    }

    /// The format that it was made for.
    pub fn format(&self) -> Option<Format> {
        Format::from_name(self.fields.get("format")?)
    }
}

/// The metadata of a file whose tensors went these ways, the last one in this run. `is_first` says that
/// the model had no quantized tensor before.
pub fn described(
    mut metadata: BTreeMap<String, String>,
    mut all: Vec<Recipe>,
    recipe: Recipe,
    is_first: bool,
) -> BTreeMap<String, String> {
    metadata.retain(|key, _| !key.starts_with(PREFIX));
    // A library refuses files that do not say it.
    metadata
        .entry("format".to_owned())
        .or_insert_with(|| "pt".to_owned());
    match all.iter_mut().find(|known| known.fields == recipe.fields) {
        Some(known) => known.tensors.extend(recipe.tensors),
        None if recipe.tensors.is_empty() => {}
        None => all.push(recipe),
    }
    match all.as_slice() {
        [] => {}
        [only] => {
            for (key, value) in &only.fields {
                metadata.insert(format!("{PREFIX}{key}"), value.clone());
            }
            if !is_first {
                metadata.insert(TENSORS.to_owned(), json!(only.tensors).to_string());
            }
        }
        several => {
            let list: Vec<Value> = several.iter().map(Recipe::to_json).collect();
            metadata.insert(RECIPES.to_owned(), Value::from(list).to_string());
        }
    }
    metadata
}
