//! What happens to each tensor of a file, and the file that comes of it, known before data is read.

use std::collections::{BTreeMap, HashSet};
use std::fmt::Write;
use std::ops::Range;
use std::path::Path;

use aclnn::{DType, Device, ErrorKind, QuantDType, Quantize, TensorSpec};
use globset::GlobSet;

use crate::failure::{Exit, Failure, Result, shown};
use crate::header::{Entry, Header, MAX_HEADER, stored_bits};
use crate::scales::{Encoding, Scheme};

/// Names that belong to another tensor: quantizing them would spoil a quantized checkpoint.
const SUFFIXES: [&str; 4] = ["_scale", "_scale_inv", "_zero_point", "_packed"];

/// Which scales go with which elements.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Slices {
    /// One scale for each index of an axis; negative numbers count from the end.
    Axis(i64),
    /// One scale for so many neighbours along the last dimension.
    Groups(u64),
}

/// What the user asked for.
pub struct Settings {
    pub encoding: Encoding,
    pub slices: Slices,
    pub include: Option<GlobSet>,
    pub exclude: GlobSet,
    pub device: Device,
}

/// How a tensor's elements share scales: it is seen as `[outer, slices, inner]`, with one scale for
/// each index of the middle. Groups are slices of a tensor without outer dimensions.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Grid {
    pub outer: u64,
    pub slices: u64,
    pub inner: u64,
}

/// Positions in the output file of a tensor's parts.
#[derive(Clone, Copy, Debug, Default)]
pub struct Places {
    pub values: u64,
    pub scales: u64,
    pub zero_points: u64,
}

pub enum Action {
    /// Copied as it is, and why.
    Keep(String),
    Quantize(Grid),
}

/// One tensor of the input with what becomes of it.
pub struct Task {
    pub entry: Entry,
    pub action: Action,
    pub places: Places,
    /// Names of the tensors it becomes.
    pub outputs: Vec<String>,
    /// What these take together.
    pub output_bytes: u64,
}

/// One file's work.
pub struct FilePlan {
    pub tasks: Vec<Task>,
    /// The output file's beginning: the header's length and the header.
    pub head: Vec<u8>,
    /// Where in it the input's checksum goes, which is not known before the input is read.
    pub checksum: Range<usize>,
    /// The output file's length.
    pub length: u64,
    /// Where the input's data starts.
    pub data_start: u64,
}

struct Output {
    name: String,
    dtype: &'static str,
    shape: Vec<u64>,
    bytes: u64,
    /// Index of the task, and which of its places this is.
    task: usize,
    part: Part,
}

#[derive(Clone, Copy)]
enum Part {
    Values,
    Scales,
    ZeroPoints,
}

impl FilePlan {
    /// `names` are all tensors of the model, in whichever file.
    pub fn new(
        path: &Path,
        header: Header,
        settings: &Settings,
        names: &HashSet<String>,
    ) -> Result<FilePlan> {
        let mut tasks = Vec::with_capacity(header.entries.len());
        let mut outputs = Vec::with_capacity(header.entries.len());
        for entry in header.entries {
            let action = settings.action(&entry, names)?;
            let first = outputs.len();
            settings.push_outputs(&mut outputs, &entry, &action, tasks.len());
            tasks.push(Task {
                entry,
                action,
                places: Places::default(),
                outputs: outputs[first..]
                    .iter()
                    .map(|output: &Output| output.name.clone())
                    .collect(),
                output_bytes: outputs[first..].iter().map(|output| output.bytes).sum(),
            });
        }
        // Larger elements first, so that each tensor starts on a multiple of its element size.
        outputs.sort_by_key(|output| std::cmp::Reverse(stored_bits(output.dtype)));
        let metadata = settings.metadata(header.metadata);
        let (text, checksum) = header_text(path, &metadata, &outputs)?;
        let mut head = (text.len() as u64).to_le_bytes().to_vec();
        let checksum = head.len() + checksum.start..head.len() + checksum.end;
        head.extend_from_slice(text.as_bytes());
        let mut position = head.len() as u64;
        for output in &outputs {
            let places = &mut tasks[output.task].places;
            match output.part {
                Part::Values => places.values = position,
                Part::Scales => places.scales = position,
                Part::ZeroPoints => places.zero_points = position,
            }
            position += output.bytes;
        }
        Ok(FilePlan {
            tasks,
            head,
            checksum,
            length: position,
            data_start: header.data_start,
        })
    }

    /// The output file's beginning, for an input of this checksum.
    pub fn head_for(&self, checksum: u64) -> Vec<u8> {
        let mut head = self.head.clone();
        head[self.checksum.clone()].copy_from_slice(checksum_text(checksum).as_bytes());
        head
    }

    /// Bytes of data that are read.
    pub fn input_bytes(&self) -> u64 {
        self.tasks.iter().map(|task| task.entry.bytes).sum()
    }

    pub fn quantized(&self) -> usize {
        let is_quantized = |task: &&Task| matches!(task.action, Action::Quantize(_));
        self.tasks.iter().filter(is_quantized).count()
    }
}

impl Settings {
    /// The data type that a stored type is quantized from.
    pub fn source_dtype(stored: &str) -> Option<DType> {
        match stored {
            "F32" => Some(DType::Float32),
            "F16" => Some(DType::Float16),
            "BF16" => Some(DType::BFloat16),
            _ => None,
        }
    }

    /// The data type that x has in the call. Packed int4 is multiplied by the scales' reciprocals,
    /// which are binary32, and multiply mode takes those with binary32 only.
    pub fn x_dtype(&self, source: DType) -> DType {
        if self.encoding.is_packed() {
            DType::Float32
        } else {
            source
        }
    }

    /// The data type that zero points have in the call: that of the values in divide mode.
    pub fn zero_point_dtype(&self) -> DType {
        match (self.encoding.is_packed(), self.encoding.zero_point_dtype()) {
            (true, _) => DType::Float32,
            (_, "U8") => DType::UInt8,
            _ => DType::Int8,
        }
    }

    /// The call, along `axis` of the block that it is given.
    pub fn call(&self, axis: i64) -> Quantize {
        if self.encoding.is_packed() {
            Quantize::multiply(self.encoding.dtype).axis(axis)
        } else {
            Quantize::divide(self.encoding.dtype).axis(axis)
        }
    }

    /// Asks the device whether it would quantize from this data type: the reason if it would not.
    /// What it refuses for every tensor is an error.
    fn refusal(&self, source: DType) -> Result<Option<String>> {
        let zero_points = if self.encoding.has_zero_points() {
            Some(TensorSpec::contiguous(self.zero_point_dtype(), [8])?)
        } else {
            None
        };
        let request = self.call(1).request(
            TensorSpec::contiguous(self.x_dtype(source), [8, 8])?,
            TensorSpec::contiguous(DType::Float32, [8])?,
            zero_points,
        );
        match request.validate(self.device.target()) {
            Ok(_) => Ok(None),
            Err(error)
                if matches!(
                    error.kind(),
                    ErrorKind::XDType | ErrorKind::DTypeCombination
                ) =>
            {
                Ok(Some(error.to_string()))
            }
            Err(error) => Err(error.into()),
        }
    }

    fn action(&self, entry: &Entry, names: &HashSet<String>) -> Result<Action> {
        Ok(match self.grid(entry, names)? {
            Ok(grid) => Action::Quantize(grid),
            Err(reason) => Action::Keep(reason),
        })
    }

    /// How to quantize a tensor, or why it is kept.
    fn grid(&self, entry: &Entry, names: &HashSet<String>) -> Result<Result<Grid, String>> {
        let kept = |reason: &str| Ok(Err(reason.to_owned()));
        let name = entry.name.as_str();
        let rank = entry.shape.len();
        let Some(source) = Settings::source_dtype(entry.dtype) else {
            return Ok(Err(match entry.dtype {
                "F64" => "F64 is not a type that npu_quantize takes".to_owned(),
                dtype if dtype.starts_with('F') => {
                    format!("{dtype} is quantized already")
                }
                dtype => format!("{dtype} is not a floating type"),
            }));
        };
        if rank < 2 {
            return kept("it has fewer than 2 dimensions");
        }
        if self.exclude.is_match(name) {
            return kept("--exclude names it");
        }
        if self.include.as_ref().is_some_and(|set| !set.is_match(name)) {
            return kept("--include does not name it");
        }
        for suffix in SUFFIXES {
            let base = name.strip_suffix(suffix);
            if base.is_some_and(|base| {
                names.contains(base) || names.contains(&format!("{base}_packed"))
            }) {
                return kept("it belongs to a tensor that is quantized already");
            }
        }
        if let Some(taken) = self
            .new_names(name)
            .into_iter()
            .find(|new| names.contains(new))
        {
            return Ok(Err(format!(
                "the model has a tensor {} already",
                shown(&taken)
            )));
        }
        if entry.elements() == 0 {
            return kept("it has no elements");
        }
        if let Some(reason) = self.refusal(source)? {
            return Ok(Err(reason));
        }
        let last = entry.shape[rank - 1];
        if self.encoding.is_packed() && !last.is_multiple_of(8) {
            return kept("packed int4 needs a last dimension that is a multiple of 8");
        }
        Ok(match self.slices {
            Slices::Groups(size) if !last.is_multiple_of(size) => Err(format!(
                "its last dimension is not a multiple of --group-size {size}"
            )),
            Slices::Groups(size) => Ok(Grid {
                outer: 1,
                slices: entry.elements() / size,
                inner: size,
            }),
            Slices::Axis(axis) => match self.axis_of(axis, rank) {
                Some(axis) => Ok(Grid {
                    outer: entry.shape[..axis].iter().product(),
                    slices: entry.shape[axis],
                    inner: entry.shape[axis + 1..].iter().product(),
                }),
                None => Err(format!("it has no axis {axis}")),
            },
        })
    }

    fn axis_of(&self, axis: i64, rank: usize) -> Option<usize> {
        let rank = i64::try_from(rank).ok()?;
        let counted = if axis < 0 {
            axis.checked_add(rank)?
        } else {
            axis
        };
        (0..rank)
            .contains(&counted)
            .then(|| usize::try_from(counted).ok())
            .flatten()
    }

    /// Names that a quantized tensor adds to the model.
    fn new_names(&self, name: &str) -> Vec<String> {
        let mut names = vec![format!("{name}_scale")];
        if self.encoding.has_zero_points() {
            names.push(format!("{name}_zero_point"));
        }
        if self.encoding.is_packed() {
            names.push(format!("{name}_packed"));
        }
        names
    }

    fn push_outputs(&self, outputs: &mut Vec<Output>, entry: &Entry, action: &Action, task: usize) {
        let mut push = |name: String, dtype, shape: Vec<u64>, bytes, part| {
            outputs.push(Output {
                name,
                dtype,
                shape,
                bytes,
                task,
                part,
            });
        };
        let name = &entry.name;
        let Action::Quantize(grid) = action else {
            let shape = entry.shape.clone();
            return push(name.clone(), entry.dtype, shape, entry.bytes, Part::Values);
        };
        let encoding = &self.encoding;
        let mut shape = entry.shape.clone();
        let mut value_name = name.clone();
        if encoding.is_packed() {
            value_name.push_str("_packed");
            if let Some(last) = shape.last_mut() {
                *last /= 8;
            }
        }
        let bytes = entry.elements() * encoding.bits() / 8;
        push(
            value_name,
            encoding.stored_dtype(),
            shape,
            bytes,
            Part::Values,
        );
        let rank = entry.shape.len();
        let scale_shape: Vec<u64> = match self.slices {
            Slices::Groups(size) => {
                let mut shape = entry.shape.clone();
                shape[rank - 1] /= size;
                shape
            }
            // The shape that broadcasts against the values.
            Slices::Axis(axis) => (0..rank)
                .map(|dim| {
                    if Some(dim) == self.axis_of(axis, rank) {
                        entry.shape[dim]
                    } else {
                        1
                    }
                })
                .collect(),
        };
        if encoding.has_zero_points() {
            push(
                format!("{name}_zero_point"),
                encoding.zero_point_dtype(),
                scale_shape.clone(),
                grid.slices,
                Part::ZeroPoints,
            );
        }
        push(
            format!("{name}_scale"),
            "F32",
            scale_shape,
            grid.slices * 4,
            Part::Scales,
        );
    }

    /// The input's metadata with what a reader needs to know to get the values back.
    fn metadata(&self, mut metadata: BTreeMap<String, String>) -> BTreeMap<String, String> {
        let mut add = |key: &str, value: String| {
            metadata.insert(format!("npu_quantize.{key}"), value);
        };
        let encoding = &self.encoding;
        add("dtype", encoding.dtype.to_string());
        add(
            "scheme",
            match encoding.scheme {
                Scheme::Symmetric => "symmetric",
                Scheme::Affine => "affine",
            }
            .to_owned(),
        );
        match self.slices {
            Slices::Axis(axis) => add("axis", axis.to_string()),
            Slices::Groups(size) => add("group_size", size.to_string()),
        }
        let mode = if encoding.is_packed() {
            "multiply by f32(1 / scale)"
        } else {
            "divide by scale"
        };
        add("mode", mode.to_owned());
        let formula = match encoding.scheme {
            Scheme::Symmetric => "value ~ q * scale",
            Scheme::Affine => "value ~ (q - zero_point) * scale",
        };
        add("formula", formula.to_owned());
        if encoding.is_packed() {
            add(
                "packing",
                "CANN int4: int32 words of eight signed values along the last dimension, element i in bits 4i to 4i + 3"
                    .to_owned(),
            );
        }
        if encoding.dtype == QuantDType::HiFloat8 {
            add("encoding", "hifloat8 codes in U8".to_owned());
        }
        metadata.remove(SOURCE);
        metadata
    }
}

/// Names in the metadata the file that this one was made from, so that no other is taken for it.
const SOURCE: &str = "npu_quantize.source_crc64nvme";

/// A checksum as the metadata have it.
pub fn checksum_text(checksum: u64) -> String {
    format!("{checksum:016x}")
}

/// The header as JSON, padded so that the data starts on a multiple of eight, and where in it the
/// input's checksum goes.
fn header_text(
    path: &Path,
    metadata: &BTreeMap<String, String>,
    outputs: &[Output],
) -> Result<(String, Range<usize>)> {
    let quoted = |text: &str| serde_json::Value::from(text).to_string();
    let mut text = format!("{{\"__metadata__\":{{\"{SOURCE}\":\"");
    let checksum = text.len()..text.len() + checksum_text(0).len();
    text += &checksum_text(0);
    text.push('"');
    for (key, value) in metadata {
        text += &format!(",{}:{}", quoted(key), quoted(value));
    }
    text.push('}');
    let mut start = 0;
    for output in outputs {
        let end = start + output.bytes;
        // Writing to a string cannot fail.
        let _ = write!(
            text,
            ",{}:{{\"dtype\":\"{}\",\"shape\":{:?},\"data_offsets\":[{start},{end}]}}",
            quoted(&output.name),
            output.dtype,
            output.shape
        );
        start = end;
        if text.len() as u64 > MAX_HEADER - 8 {
            return Err(Failure::new(
                Exit::Invalid,
                format!(
                    "{}: with the scales, the output's header would be longer than {MAX_HEADER} bytes, which no reader takes",
                    path.display()
                ),
            ));
        }
    }
    text.push('}');
    while !text.len().is_multiple_of(8) {
        text.push(' ');
    }
    Ok((text, checksum))
}
