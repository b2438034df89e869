//! The job `quantize-checkpoint`, run as a program. Expected values are written out or computed
//! here with plain arithmetic; outputs are read with the `safetensors` crate. What needs the whole
//! machine (a full disk, tensors larger than the memory allowed) is checked by `.ci/checkpoint.py`.

mod atlas;
mod belonging;
mod beside;
mod files;
mod folders;
mod formats;
mod interrupted;
mod leaving_out;
mod limits;
mod locked;
mod modelslim;
mod numbers;
mod parts;
mod passes;
mod resumed;
mod trouble;

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use safetensors::SafeTensors;
use serde_json::{Value, json};
use tempfile::TempDir;

/// The program, with the job.
fn command() -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_aclnn"));
    command.arg("quantize-checkpoint");
    command
}

fn run(input: &Path, output: &Path, options: &[&str]) -> Output {
    let device: &[&str] = if options.contains(&"--device") {
        &[]
    } else {
        &["--device", "cpu"]
    };
    let mut command = command();
    command.args([input, output]).args(device).args(options);
    command.output().unwrap()
}

fn succeed(input: &Path, output: &Path, options: &[&str]) -> String {
    let result = run(input, output, options);
    let error = String::from_utf8_lossy(&result.stderr);
    assert!(result.status.success(), "{error}");
    String::from_utf8(result.stdout).unwrap()
}

/// Runs what must fail with an exit status; returns what it says. Nothing may be left behind.
fn fail(input: &Path, output: &Path, options: &[&str], status: i32) -> String {
    let before = listing(output.parent().unwrap());
    let result = run(input, output, options);
    let error = String::from_utf8_lossy(&result.stderr).into_owned();
    assert_eq!(result.status.code(), Some(status), "{error}");
    assert_eq!(listing(output.parent().unwrap()), before, "{error}");
    error
}

fn listing(folder: &Path) -> Vec<String> {
    let entries = fs::read_dir(folder).unwrap();
    let mut names: Vec<String> = entries
        .map(|entry| entry.unwrap().file_name().into_string().unwrap())
        .collect();
    names.sort();
    names
}

/// A file from a header and data.
fn write(path: &Path, header: &str, data: &[u8]) {
    let mut bytes = (header.len() as u64).to_le_bytes().to_vec();
    bytes.extend_from_slice(header.as_bytes());
    bytes.extend_from_slice(data);
    fs::write(path, bytes).unwrap();
}

/// A file from names, types, shapes and data.
fn write_tensors(path: &Path, tensors: &[(&str, &str, &[usize], Vec<u8>)]) {
    let mut header = serde_json::Map::new();
    let mut data = Vec::new();
    for (name, dtype, shape, bytes) in tensors {
        let offsets = [data.len(), data.len() + bytes.len()];
        header.insert(
            (*name).to_owned(),
            json!({"dtype": dtype, "shape": shape, "data_offsets": offsets}),
        );
        data.extend_from_slice(bytes);
    }
    write(path, &Value::Object(header).to_string(), &data);
}

fn f32_bytes(values: &[f32]) -> Vec<u8> {
    values
        .iter()
        .flat_map(|value| value.to_le_bytes())
        .collect()
}

/// Names with type, shape and bytes.
type Contents = BTreeMap<String, (String, Vec<usize>, Vec<u8>)>;

fn read(path: &Path) -> Contents {
    let bytes = fs::read(path).unwrap();
    let tensors = SafeTensors::deserialize(&bytes).unwrap();
    let contents = tensors.tensors().into_iter().map(|(name, view)| {
        let dtype = view.dtype().to_string();
        (name, (dtype, view.shape().to_vec(), view.data().to_vec()))
    });
    contents.collect()
}

fn metadata(path: &Path) -> BTreeMap<String, String> {
    let bytes = fs::read(path).unwrap();
    let (_, header) = SafeTensors::read_metadata(&bytes).unwrap();
    header.metadata().clone().unwrap().into_iter().collect()
}

/// Numbers without a pattern, small and large.
fn values(count: usize) -> Vec<f32> {
    let mut state = 1u32;
    (0..count)
        .map(|index| {
            state = state.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
            ((state >> 8) as f32 / 8_388_608.0 - 1.0) * (1.0 + (index % 7) as f32)
        })
        .collect()
}

/// A tensor of float32 numbers.
fn weight<'a>(name: &'a str, shape: &'a [usize]) -> (&'a str, &'a str, &'a [usize], Vec<u8>) {
    let count = shape.iter().product();
    (name, "F32", shape, f32_bytes(&values(count)))
}

/// A folder with a model in one file, and a configuration.
fn model_folder(folder: &Path, config: &Value, tensors: &[(&str, &str, &[usize], Vec<u8>)]) {
    fs::create_dir_all(folder).unwrap();
    write_tensors(&folder.join("model.safetensors"), tensors);
    fs::write(folder.join("config.json"), config.to_string()).unwrap();
}

fn json_of(path: &Path) -> Value {
    serde_json::from_slice(&fs::read(path).unwrap()).unwrap()
}

/// Tensors as float32 numbers, whatever they are stored as.
fn floats(tensor: &(String, Vec<usize>, Vec<u8>)) -> Vec<f32> {
    match tensor.0.as_str() {
        "F32" => {
            let words = tensor.2.as_chunks::<4>().0;
            words.iter().map(|word| f32::from_le_bytes(*word)).collect()
        }
        "F16" => {
            let halves = tensor.2.as_chunks::<2>().0.iter();
            halves
                .map(|half| half::f16::from_le_bytes(*half).to_f32())
                .collect()
        }
        "BF16" => {
            let halves = tensor.2.as_chunks::<2>().0.iter();
            halves
                .map(|half| half::bf16::from_le_bytes(*half).to_f32())
                .collect()
        }
        other => panic!("{other}"),
    }
}

struct Place {
    folder: TempDir,
}

impl Place {
    fn new() -> Place {
        Place {
            folder: tempfile::tempdir().unwrap(),
        }
    }

    fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    /// A file with one float32 tensor `w`, and where the output goes.
    fn tensor(&self, shape: &[usize], values: &[f32]) -> (PathBuf, PathBuf) {
        let input = self.path("in.safetensors");
        write_tensors(&input, &[("w", "F32", shape, f32_bytes(values))]);
        (input, self.path("out.safetensors"))
    }
}
