//! Folders of test vectors: what their files say, read and checked.

use std::collections::HashMap;
use std::path::{Path, PathBuf};

use aclnn::{DType, Device, Tensor};
use safetensors::SafeTensors;
use safetensors::tensor::Metadata;
use serde::Deserialize;

/// A call and its exact result.
#[derive(Deserialize)]
pub struct ValidCase {
    pub id: String,
    pub div_mode: bool,
    pub x: View,
    pub scales: View,
    #[serde(default)]
    pub zero_points: Option<View>,
    pub axis: i64,
    #[serde(default)]
    pub resolved_axis: Option<usize>,
    pub dtype: String,
    #[serde(default)]
    pub sqrt_mode: bool,
    #[serde(default)]
    pub round_mode: Option<String>,
    pub expected: Expected,
    #[serde(default)]
    pub out_view: Option<OutView>,
    pub products: Vec<String>,
    #[serde(default)]
    pub confidence: Option<String>,
}

/// A strided view over a stored tensor.
#[derive(Deserialize)]
pub struct View {
    pub file: String,
    pub tensor: String,
    pub dtype: String,
    pub storage_shape: Vec<usize>,
    pub shape: Vec<usize>,
    pub strides: Vec<usize>,
    #[serde(default)]
    pub offset: usize,
}

/// A stored result, contiguous and in logical order.
#[derive(Deserialize)]
pub struct Expected {
    pub file: String,
    pub tensor: String,
    pub dtype: String,
    pub shape: Vec<usize>,
    pub encoding: String,
}

/// A strided place for a result, in elements of the output.
#[derive(Deserialize)]
pub struct OutView {
    pub storage_len: usize,
    pub shape: Vec<usize>,
    pub strides: Vec<usize>,
    #[serde(default)]
    pub offset: usize,
}

/// A call that has to be refused.
#[derive(Deserialize)]
pub struct InvalidCase {
    pub id: String,
    pub level: String,
    pub div_mode: bool,
    pub x: Option<Spec>,
    pub scales: Option<Spec>,
    #[serde(default)]
    pub zero_points: Option<Spec>,
    pub axis: i64,
    pub dtype: String,
    #[serde(default)]
    pub sqrt_mode: bool,
    pub round_mode: Option<String>,
    #[serde(default)]
    pub out: Option<Spec>,
    pub product: String,
    pub entry: String,
    pub expected: Refusal,
}

/// A tensor without contents.
#[derive(Deserialize)]
pub struct Spec {
    pub dtype: String,
    pub shape: Vec<usize>,
    pub format: String,
}

/// The error that a call has to give. Its kind is of these files' own words: a rule, and often the part that the argument plays
/// (`scales_shape`), which an operator may call by another name.
#[derive(Deserialize)]
pub struct Refusal {
    pub kind: String,
    #[serde(default)]
    pub argument: Option<String>,
    pub aclnn_status: Option<i32>,
}

impl Refusal {
    /// Whether an error of this kind and argument is meant.
    pub fn is(&self, kind: &str, argument: Option<&str>) -> bool {
        let (rule, part) = rule_of(&self.kind);
        let is_argument = match (self.argument.as_deref(), part) {
            (Some(named), _) => argument == Some(named),
            (None, Some(part)) => argument.is_some_and(|argument| plays(argument, part)),
            (None, None) => true,
        };
        kind == rule && is_argument
    }
}

/// The rule that a kind of these files speaks of, by this crate's name, and the part that the argument plays, where it tells.
fn rule_of(kind: &str) -> (&str, Option<&str>) {
    match kind {
        "axis" | "round_mode" | "sqrt_mode" | "quant_mode" | "dst_type_max" => {
            ("value", Some(kind))
        }
        "group_size" => ("value", Some("group_sizes")),
        "group_index_values" => ("value", Some("group_index")),
        "offset_not_supported" => ("unsupported_argument", Some("offset")),
        _ => match kind.rsplit_once('_') {
            Some((part, rule @ ("dtype" | "shape" | "rank"))) => (rule, Some(part)),
            _ => (kind, None),
        },
    }
}

/// Whether an argument plays a part in its operator.
fn plays(argument: &str, part: &str) -> bool {
    let names: &[&str] = match part {
        "x" => &["x", "x1", "input"],
        "scales" => &["scales", "scale"],
        "out" => &["dtype", "output", "output_dtype", "out"],
        _ => &[part],
    };
    names.contains(&argument)
}

#[derive(Deserialize)]
struct Cases<T> {
    format: String,
    cases: Vec<T>,
}

/// A folder of vectors, with the files that its cases name.
pub struct Folder {
    path: PathBuf,
    pub valid: Vec<ValidCase>,
    pub invalid: Vec<InvalidCase>,
    files: HashMap<String, File>,
}

/// A safetensors file with its header, parsed once.
struct File {
    bytes: Vec<u8>,
    tensors: Metadata,
    /// Where the data begins.
    start: usize,
}

impl File {
    fn read(path: &Path) -> Result<File, String> {
        let wrong = |message: String| format!("{}: {message}", path.display());
        let bytes = std::fs::read(path).map_err(|error| wrong(error.to_string()))?;
        // Checks too that the tensors are the whole file, without gaps.
        let (header, tensors) =
            SafeTensors::read_metadata(&bytes).map_err(|error| wrong(error.to_string()))?;
        Ok(File {
            bytes,
            tensors,
            // The header's length stands before it in 8 bytes.
            start: 8 + header,
        })
    }
}

impl Folder {
    /// Reads a folder. One of the two lists may be missing, not both.
    pub fn open(path: &Path) -> Result<Folder, String> {
        let valid = cases::<ValidCase>(path, "cases.json", "npu_quantize-vectors-1")?;
        let invalid = cases::<InvalidCase>(path, "cases_invalid.json", "npu_quantize-invalid-1")?;
        if valid.is_none() && invalid.is_none() {
            return Err(format!(
                "{}: neither cases.json nor cases_invalid.json is there",
                path.display()
            ));
        }
        let (valid, invalid) = (valid.unwrap_or_default(), invalid.unwrap_or_default());
        if valid.is_empty() && invalid.is_empty() {
            return Err(format!("{}: there are no cases", path.display()));
        }
        let mut folder = Folder {
            path: path.to_owned(),
            valid,
            invalid,
            files: HashMap::new(),
        };
        folder.read_files()?;
        Ok(folder)
    }

    /// A folder of files that no case of npu_quantize names.
    pub fn without_cases(path: &Path) -> Folder {
        Folder {
            path: path.to_owned(),
            valid: Vec::new(),
            invalid: Vec::new(),
            files: HashMap::new(),
        }
    }

    fn read_files(&mut self) -> Result<(), String> {
        let mut names = Vec::new();
        for case in &self.valid {
            let views = [Some(&case.x), Some(&case.scales), case.zero_points.as_ref()];
            let named = views.into_iter().flatten().map(|view| &view.file);
            names.extend(named.chain([&case.expected.file]).cloned());
        }
        names.iter().try_for_each(|name| self.read_file(name))
    }

    /// Reads a file that holds tensors, once.
    pub fn read_file(&mut self, name: &str) -> Result<(), String> {
        if !self.files.contains_key(name) {
            let file = File::read(&self.path.join(name))?;
            self.files.insert(name.to_owned(), file);
        }
        Ok(())
    }

    /// The bytes of a stored tensor, after its data type and shape were found to be those given.
    pub fn bytes(
        &self,
        file: &str,
        tensor: &str,
        dtype: &str,
        shape: &[usize],
    ) -> Result<&[u8], String> {
        let wrong = |message: String| format!("{}/{file}: {message}", self.path.display());
        let file = self
            .files
            .get(file)
            .ok_or_else(|| wrong("not read".to_owned()))?;
        let stored = file
            .tensors
            .info(tensor)
            .ok_or_else(|| wrong(format!("there is no tensor {tensor}")))?;
        if stored.dtype.to_string() != dtype || stored.shape != shape {
            return Err(wrong(format!(
                "tensor {tensor} is {} {:?}, its case says {dtype} {shape:?}",
                stored.dtype, stored.shape
            )));
        }
        let (start, end) = stored.data_offsets;
        file.bytes
            .get(file.start + start..file.start + end)
            .ok_or_else(|| wrong(format!("tensor {tensor} lies outside the file")))
    }

    /// The tensor that a view lies over, copied to a device.
    pub fn storage(&self, view: &View, device: &Device) -> Result<Tensor, String> {
        let bytes = self.bytes(&view.file, &view.tensor, &view.dtype, &view.storage_shape)?;
        Tensor::from_bytes(bytes, dtype(&view.dtype)?, &view.storage_shape, device)
            .map_err(|error| format!("tensor {}: {error}", view.tensor))
    }

    /// The elements of a result: codes of 8-bit floats, single values of packed int4.
    pub fn expected(&self, expected: &Expected) -> Result<Vec<i64>, String> {
        let Expected {
            file,
            tensor,
            dtype: name,
            shape,
            encoding,
        } = expected;
        let bytes = self.bytes(file, tensor, name, shape)?;
        match encoding.as_str() {
            "int4x8" | "int4x2" | "int4" if name == "I32" || name == "U8" => {
                elements(bytes, DType::Int4)
            }
            _ => elements(bytes, dtype(name)?),
        }
        .ok_or_else(|| format!("tensor {tensor}: {encoding} of {name} cannot be compared"))
    }
}

fn cases<T: for<'a> Deserialize<'a>>(
    folder: &Path,
    name: &str,
    format: &str,
) -> Result<Option<Vec<T>>, String> {
    let path = folder.join(name);
    let text = match std::fs::read_to_string(&path) {
        Ok(text) => text,
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => return Ok(None),
        Err(error) => return Err(format!("{}: {error}", path.display())),
    };
    let cases: Cases<T> =
        serde_json::from_str(&text).map_err(|error| format!("{}: {error}", path.display()))?;
    if cases.format != format {
        return Err(format!(
            "{}: format {:?} is not {format:?}",
            path.display(),
            cases.format
        ));
    }
    Ok(Some(cases.cases))
}

/// A data type by safetensors' name, or by any that [`DType`] knows.
pub fn dtype(name: &str) -> Result<DType, String> {
    let dtype = match name {
        "F64" => DType::Float64,
        "F32" => DType::Float32,
        "F16" => DType::Float16,
        "BF16" => DType::BFloat16,
        "I64" => DType::Int64,
        "I32" => DType::Int32,
        "I16" => DType::Int16,
        "I8" => DType::Int8,
        "I4" => DType::Int4,
        "U64" => DType::UInt64,
        "U32" => DType::UInt32,
        "U16" => DType::UInt16,
        "U8" => DType::UInt8,
        "BOOL" => DType::Bool,
        "C64" => DType::Complex64,
        "F8_E5M2" => DType::Float8E5M2,
        "F8_E4M3" => DType::Float8E4M3FN,
        "F8_E8M0" => DType::Float8E8M0,
        other => other
            .to_ascii_lowercase()
            .parse()
            .map_err(|error: aclnn::Error| error.to_string())?,
    };
    Ok(dtype)
}

/// The elements of contiguous bytes as integers, or `None` for types that no result has.
pub fn elements(bytes: &[u8], dtype: DType) -> Option<Vec<i64>> {
    let elements = match dtype {
        DType::Int4 => bytes
            .iter()
            .flat_map(|&byte| [byte & 0xf, byte >> 4])
            .map(|nibble| {
                if nibble < 8 {
                    i64::from(nibble)
                } else {
                    i64::from(nibble) - 16
                }
            })
            .collect(),
        DType::Int8 => bytes
            .iter()
            .map(|&byte| i64::from(i8::from_le_bytes([byte])))
            .collect(),
        DType::UInt8 | DType::Float8E4M3FN | DType::Float8E5M2 | DType::HiFloat8 => {
            bytes.iter().map(|&byte| i64::from(byte)).collect()
        }
        DType::Int32 => {
            let (words, _) = bytes.as_chunks::<4>();
            words
                .iter()
                .map(|&word| i64::from(i32::from_le_bytes(word)))
                .collect()
        }
        _ => return None,
    };
    Some(elements)
}
