//! A model's `config.json`, by which loaders tell codes from weights.

use std::path::Path;

use serde_json::{Map, Value};

use super::files;
use crate::failure::{Failure, Result};

/// Its name.
pub const CONFIG: &str = "config.json";
/// Where it tells how weights are quantized.
pub const QUANTIZATION: &str = "quantization_config";
/// Longer than any configuration, and short enough to be read as a whole.
const MAX_CONFIG: u64 = 64 << 20;

/// The configuration that a folder has.
pub struct Config {
    pub document: Map<String, Value>,
}

/// Reads a JSON text of a bounded length.
pub fn read_json(path: &Path, what: &str, limit: u64) -> Result<Value> {
    let file = files::open(path)?;
    let failed = |error| Failure::file("read", path, &error);
    let length = file.metadata().map_err(failed)?.len();
    if length > limit {
        let message =
            format!("the {what} of {length} bytes is too long: {limit} bytes are possible");
        return Err(Failure::invalid(path, message));
    }
    let mut text = vec![0; length as usize];
    files::read_exact_at(&file, &mut text, 0).map_err(failed)?;
    serde_json::from_slice(&text).map_err(|error| Failure::unparsed(path, what, &error.to_string()))
}

impl Config {
    /// Reads a folder's configuration, if it has one.
    pub fn read(folder: &Path) -> Result<Option<Config>> {
        let path = folder.join(CONFIG);
        if path.symlink_metadata().is_err() {
            return Ok(None);
        }
        match read_json(&path, "configuration", MAX_CONFIG)? {
            Value::Object(document) => Ok(Some(Config { document })),
            _ => Err(Failure::invalid(
                &path,
                "the configuration is not an object",
            )),
        }
    }

    /// Whether it describes a model that loaders know by its name.
    pub fn names_a_model(&self) -> bool {
        self.model_type().is_some() || !self.architectures().is_empty()
    }

    pub fn model_type(&self) -> Option<&str> {
        self.document.get("model_type")?.as_str()
    }

    pub fn architectures(&self) -> Vec<&str> {
        let names = self.document.get("architectures").and_then(Value::as_array);
        let names = names.into_iter().flatten();
        names.filter_map(Value::as_str).collect()
    }

    /// Whether it says that input and output embeddings are one tensor.
    pub fn ties_embeddings(&self) -> Option<bool> {
        let of = |document: &Map<String, Value>| {
            document.get("tie_word_embeddings").and_then(Value::as_bool)
        };
        let text = self.document.get("text_config").and_then(Value::as_object);
        of(&self.document).or_else(|| text.and_then(of))
    }

    /// What it says about quantized weights.
    pub fn quantization(&self) -> Option<&Value> {
        let text = || self.document.get("text_config")?.get(QUANTIZATION);
        let named = |key| self.document.get(key);
        named(QUANTIZATION)
            .or_else(|| named("compression_config"))
            .or_else(text)
            .filter(|value| !value.is_null())
    }

    /// The method that [`Config::quantization`] names.
    pub fn method(&self) -> Option<&str> {
        let quantization = self.quantization()?;
        Some(match quantization.get("quant_method") {
            Some(Value::String(method)) => method,
            _ => "a method without a name",
        })
    }
}
