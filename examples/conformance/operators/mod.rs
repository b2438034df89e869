//! Cases of the operators beside npu_quantize: one format for all of them.

mod calls;
mod run;

use std::collections::BTreeMap;
use std::path::Path;

use serde::Deserialize;
use serde_json::{Map, Value};

use crate::format::{Folder, Refusal};

pub use run::{invalid, valid};

/// A function with its arguments that are no tensors, by torch_npu's names.
#[derive(Deserialize)]
pub struct Call {
    pub function: String,
    pub arguments: Map<String, Value>,
}

/// A call and its exact result.
#[derive(Deserialize)]
pub struct ValidCase {
    pub id: String,
    pub call: Call,
    pub inputs: BTreeMap<String, Option<Input>>,
    pub outputs: BTreeMap<String, Option<Output>>,
    pub products: Vec<String>,
    #[serde(default)]
    pub confidence: Option<String>,
}

/// A strided view over a stored tensor.
#[derive(Deserialize)]
pub struct Input {
    pub file: String,
    pub tensor: String,
    pub dtype: String,
    /// What stored codes mean, where their type has no name in the file.
    #[serde(default)]
    pub logical_dtype: Option<String>,
    pub storage_shape: Vec<usize>,
    pub shape: Vec<usize>,
    pub strides: Vec<usize>,
    #[serde(default)]
    pub offset: usize,
    #[serde(default)]
    pub format: Option<String>,
}

/// A stored result, contiguous and in logical order; of a private format, the storage.
#[derive(Deserialize)]
pub struct Output {
    pub file: String,
    pub tensor: String,
    pub dtype: String,
    pub shape: Vec<usize>,
    /// Of the tensor whose storage this is.
    #[serde(default)]
    pub logical_shape: Option<Vec<usize>>,
    #[serde(default)]
    pub format: Option<String>,
    pub encoding: String,
    /// How far a device may be off, where its last bit depends on more than the call.
    #[serde(default)]
    pub device_tolerance: Option<Value>,
}

/// A call that has to be refused.
#[derive(Deserialize)]
pub struct InvalidCase {
    pub id: String,
    pub call: Call,
    pub inputs: BTreeMap<String, Option<Form>>,
    #[serde(default)]
    pub outputs: Option<BTreeMap<String, Option<Form>>>,
    pub product: String,
    /// Which entry points there are; all where nothing is said.
    #[serde(default)]
    pub exports: Option<Vec<String>>,
    pub expected: Refusal,
}

/// A tensor without contents, or with them where they matter.
#[derive(Deserialize)]
pub struct Form {
    pub dtype: String,
    pub shape: Vec<usize>,
    #[serde(default)]
    pub format: Option<String>,
    #[serde(default)]
    pub values: Option<Vec<f64>>,
    #[serde(default)]
    pub strides: Option<Vec<usize>>,
    #[serde(default)]
    pub storage_shape: Option<Vec<usize>>,
}

/// The cases of other operators than npu_quantize in a folder.
#[derive(Default)]
pub struct Cases {
    pub valid: Vec<ValidCase>,
    pub invalid: Vec<InvalidCase>,
}

impl Cases {
    /// Reads the files of cases that a folder holds. There may be none.
    pub fn read(folder: &Path) -> Result<Cases, String> {
        let wrong = |error: std::io::Error| format!("{}: {error}", folder.display());
        let mut files = Vec::new();
        for entry in std::fs::read_dir(folder).map_err(wrong)? {
            let path = entry.map_err(wrong)?.path();
            if path
                .extension()
                .is_some_and(|extension| extension == "json")
            {
                files.push(path);
            }
        }
        files.sort();
        let mut cases = Cases::default();
        files.iter().try_for_each(|file| cases.read_file(file))?;
        Ok(cases)
    }

    pub fn is_empty(&self) -> bool {
        self.valid.is_empty() && self.invalid.is_empty()
    }

    /// Adds the cases of a file, unless it has another format.
    fn read_file(&mut self, path: &Path) -> Result<(), String> {
        #[derive(Deserialize)]
        struct Tagged {
            format: String,
            cases: Value,
        }
        fn list<T: for<'a> Deserialize<'a>>(cases: Value) -> Result<Vec<T>, String> {
            serde_json::from_value(cases).map_err(|error| error.to_string())
        }
        let wrong = |error: String| format!("{}: {error}", path.display());
        let text = std::fs::read_to_string(path).map_err(|error| wrong(error.to_string()))?;
        let Ok(tagged) = serde_json::from_str::<Tagged>(&text) else {
            return Ok(());
        };
        match tagged.format.as_str() {
            "aclnn-operator-vectors-1" => self.valid.extend(list(tagged.cases).map_err(wrong)?),
            "aclnn-operator-invalid-1" => self.invalid.extend(list(tagged.cases).map_err(wrong)?),
            _ => {}
        }
        Ok(())
    }

    /// Reads the tensors that the cases name.
    pub fn read_tensors(&self, folder: &mut Folder) -> Result<(), String> {
        for case in &self.valid {
            let inputs = case.inputs.values().flatten().map(|input| &input.file);
            let outputs = case.outputs.values().flatten().map(|output| &output.file);
            inputs
                .chain(outputs)
                .try_for_each(|name| folder.read_file(name))?;
        }
        Ok(())
    }
}
