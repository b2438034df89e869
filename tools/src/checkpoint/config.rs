//! A model's `config.json`, by which loaders tell codes from weights.

use std::path::Path;

use serde_json::{Map, Value};

use super::{files, kinds};
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
    if let Some(kind) = kinds::not_json(&text) {
        return Err(Failure::invalid(path, format!("not a {what} but {kind}")));
    }
    let read = serde_json::from_slice(&text).or_else(|error| {
        let quoted = quote_numbers(&text);
        quoted.map_or(Err(error), |text| serde_json::from_slice(&text))
    });
    read.map_err(|error| Failure::unparsed(path, what, &error.to_string()))
}

/// What Python writes for numbers that JSON does not have, and reads again.
const NUMBERS: [&str; 3] = ["-Infinity", "Infinity", "NaN"];
/// What they begin with as strings: a character that no text has.
const QUOTED: char = '\u{fdd0}';

/// A text in which such numbers are strings; `None` when it has none.
fn quote_numbers(text: &[u8]) -> Option<Vec<u8>> {
    let (mut quoted, mut rest) = (Vec::new(), text);
    let (mut is_string, mut has_numbers) = (false, false);
    while let Some(&byte) = rest.first() {
        let number = NUMBERS
            .iter()
            .find(|number| rest.starts_with(number.as_bytes()));
        if let (false, Some(number)) = (is_string, number) {
            quoted.extend_from_slice(format!("\"{QUOTED}{number}\"").as_bytes());
            rest = &rest[number.len()..];
            has_numbers = true;
            continue;
        }
        is_string ^= byte == b'"';
        // A character after a backslash ends no string.
        let taken = if is_string && byte == b'\\' { 2 } else { 1 };
        quoted.extend_from_slice(&rest[..taken.min(rest.len())]);
        rest = &rest[taken.min(rest.len())..];
    }
    has_numbers.then_some(quoted)
}

/// A document as text, with the numbers that JSON does not have as they were.
pub fn text(document: Map<String, Value>) -> String {
    let mut text = format!("{:#}\n", Value::Object(document));
    if text.contains(QUOTED) {
        for number in NUMBERS {
            text = text.replace(&format!("\"{QUOTED}{number}\""), number);
        }
    }
    text
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

    /// What other programs say there about quantized weights.
    pub fn other_sign(&self) -> Option<String> {
        // MLX has an object, MindIE the name of a method.
        let quantize = || self.document.get("quantize")?.as_str();
        match self.document.get("quantization") {
            Some(Value::Object(_)) => Some("quantization".to_owned()),
            _ => quantize().map(|method| format!("quantize, {method}")),
        }
    }
}
