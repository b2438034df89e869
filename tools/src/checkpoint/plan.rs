//! What happens to each tensor of a file, and the file that comes of it, known before data is read.

use std::borrow::Cow;
use std::collections::{BTreeMap, HashSet};
use std::fmt::Write;
use std::ops::Range;
use std::path::Path;

use aclnn::{DType, Device, ErrorKind, Quantize, TensorSpec};
use globset::GlobSet;
use smallvec::SmallVec;

use super::family::Families;
use super::files::TempFile;
use super::format::{Packing, Storage};
use super::grid::{Grid, Slices, axis_of, has_rows};
use super::metadata::{Recipe, SOURCE, described, recipes};
use crate::failure::{Exit, Failure, Result, shown_path};
use crate::safetensors::{Entry, Header, MAX_HEADER, stored_bits};
use crate::scales::Encoding;

/// What the user asked for.
pub struct Settings {
    pub encoding: Encoding,
    pub slices: Slices,
    pub storage: Storage,
    pub include: Option<GlobSet>,
    pub exclude: GlobSet,
    pub device: Device,
    /// Whether what quantization costs in precision is measured.
    pub errors: bool,
    /// What the device says about each type: `None` where it quantizes from it.
    pub refusals: [(&'static str, Option<String>); 3],
}

/// What is known of the whole model when one of its files is planned.
pub struct Context<'a> {
    /// All tensors, in whichever file.
    pub names: &'a HashSet<String>,
    pub families: &'a Families,
    /// Whether the index says that the file holds the tensor.
    pub is_listed: &'a dyn Fn(&str) -> bool,
    /// Whether any of them has a name that a quantized tensor could add.
    pub has_companions: bool,
    /// Whether input and output embeddings are one tensor.
    pub is_tied: bool,
    /// Whether linear layers of this model hold their weights the other way round.
    pub has_conv1d: bool,
}

/// Positions in the output file of a tensor's parts.
#[derive(Clone, Copy, Debug, Default)]
pub struct Places {
    pub values: u64,
    pub scales: u64,
    pub zero_points: u64,
    pub constant: u64,
}

pub enum Action {
    /// Copied as it is, and why.
    Keep(Cow<'static, str>),
    Quantize(Grid),
}

/// One tensor of the input with what becomes of it.
pub struct Task {
    pub entry: Entry,
    pub action: Action,
    pub places: Places,
    /// Names of the tensors it becomes.
    pub outputs: SmallVec<[String; 2]>,
    /// What these take together.
    pub output_bytes: u64,
    /// Whether the index has it.
    pub is_listed: bool,
}

impl Task {
    /// The data type of a tensor that is quantized.
    pub fn source(&self) -> DType {
        Settings::source_dtype(self.entry.dtype).unwrap_or(DType::Float32)
    }

    /// Bytes of an element of a tensor that is quantized.
    pub fn element_bytes(&self) -> u64 {
        if self.source() == DType::Float32 {
            4
        } else {
            2
        }
    }
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

/// Bytes of a header's length.
const LENGTH: usize = 8;

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
    Constant,
}

impl FilePlan {
    pub fn new(
        path: &Path,
        header: Header,
        settings: &Settings,
        context: &Context<'_>,
    ) -> Result<FilePlan> {
        let mut tasks = Vec::with_capacity(header.entries.len());
        let mut outputs = Vec::with_capacity(2 * header.entries.len());
        let mut quantized = Vec::new();
        let earlier = recipes(&header.metadata, &header.entries);
        for entry in header.entries {
            let is_listed = (context.is_listed)(&entry.name);
            let action = match settings.grid(&entry, context, is_listed) {
                Ok(grid) => Action::Quantize(grid),
                Err(reason) => Action::Keep(reason),
            };
            if matches!(action, Action::Quantize(_)) {
                quantized.push(entry.name.clone());
            }
            let first = outputs.len();
            settings.push_outputs(&mut outputs, &entry, &action, tasks.len());
            tasks.push(Task {
                entry,
                action,
                places: Places::default(),
                outputs: SmallVec::new(),
                output_bytes: outputs[first..].iter().map(|output| output.bytes).sum(),
                is_listed,
            });
        }
        // Larger elements first, so that each tensor starts on a multiple of its element size.
        let bits: Vec<_> = outputs
            .iter()
            .map(|output| stored_bits(output.dtype))
            .collect();
        let mut order: Vec<usize> = (0..outputs.len()).collect();
        order.sort_by_key(|&index| std::cmp::Reverse(bits[index]));
        let recipe = Recipe::new(settings, quantized);
        let is_first = context.families.is_empty();
        let metadata = described(header.metadata, earlier, recipe, is_first);
        let (head, checksum) = head(path, &metadata, &outputs, &order)?;
        let mut position = head.len() as u64;
        for index in order {
            let output = &mut outputs[index];
            let task = &mut tasks[output.task];
            task.outputs.push(std::mem::take(&mut output.name));
            let places = &mut task.places;
            match output.part {
                Part::Values => places.values = position,
                Part::Scales => places.scales = position,
                Part::ZeroPoints => places.zero_points = position,
                Part::Constant => places.constant = position,
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

    /// Writes the output file's beginning, for an input of this checksum.
    pub fn write_head(&self, output: &TempFile, checksum: u64) -> Result<()> {
        output.write_all_at(&self.head, 0)?;
        let position = self.checksum.start as u64;
        output.write_all_at(checksum_text(checksum).as_bytes(), position)
    }

    /// Bytes of data that are read.
    pub fn input_bytes(&self) -> u64 {
        self.tasks.iter().map(|task| task.entry.bytes).sum()
    }

    /// Tensors that are written.
    pub fn tensors(&self) -> usize {
        self.tasks.iter().map(|task| task.outputs.len()).sum()
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

    /// The data type that x has in the call. int4 int4 is multiplied by the scales' reciprocals,
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

    /// Asks the device whether it would quantize from each type: the reasons where it would not. What
    /// it refuses for every tensor is an error.
    pub fn ask_device(&mut self) -> Result<()> {
        let zero_points = if self.encoding.has_zero_points() {
            Some(TensorSpec::contiguous(self.zero_point_dtype(), [8])?)
        } else {
            None
        };
        for index in 0..self.refusals.len() {
            let Some(source) = Settings::source_dtype(self.refusals[index].0) else {
                continue;
            };
            let request = self.call(1).request(
                TensorSpec::contiguous(self.x_dtype(source), [8, 8])?,
                TensorSpec::contiguous(DType::Float32, [8])?,
                zero_points.clone(),
            );
            self.refusals[index].1 = match request.validate(self.device.target()) {
                Ok(_) => None,
                Err(error)
                    if matches!(
                        (error.kind(), error.argument()),
                        (ErrorKind::DType, Some("x")) | (ErrorKind::DTypeCombination, _)
                    ) =>
                {
                    Some(error.to_string())
                }
                Err(error) => return Err(error.into()),
            };
        }
        Ok(())
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
        let storage = &self.storage;
        let mut shape = entry.shape.clone();
        if let Some(last) = shape.last_mut() {
            *last /= storage.in_a_word(encoding);
        }
        let bytes = entry.elements() * encoding.bits() / 8;
        let values = storage.values_name(name);
        push(
            values,
            storage.stored_dtype(encoding),
            shape,
            bytes,
            Part::Values,
        );
        let rank = entry.shape.len();
        let mut scale_shape = entry.shape.clone();
        match self.slices {
            Slices::Groups(size) => scale_shape[rank - 1] /= size,
            Slices::Channels if has_rows(&entry.shape, name) => scale_shape[rank - 1] = 1,
            // The shape that broadcasts against the values.
            slices => {
                for (dim, size) in scale_shape.iter_mut().enumerate() {
                    if Some(dim) != axis_of(slices, rank) {
                        *size = 1;
                    }
                }
            }
        }
        if encoding.has_zero_points() {
            let name = storage.zero_point_name(name);
            if storage.packs_zero_points(encoding) {
                let mut shape = scale_shape.clone();
                shape[0] = shape[0].div_ceil(storage.in_a_word(encoding));
                let bytes = 4 * shape.iter().product::<u64>();
                push(name, "I32", shape, bytes, Part::ZeroPoints);
            } else {
                let (dtype, shape) = (encoding.zero_point_dtype(), scale_shape.clone());
                push(name, dtype, shape, grid.slices, Part::ZeroPoints);
            }
        }
        if let Some(constant) = storage.constant(name) {
            if storage.packing == Packing::Offset {
                push(
                    constant,
                    "I64",
                    vec![rank as u64],
                    8 * rank as u64,
                    Part::Constant,
                );
            } else {
                let bytes = grid.slices * grid.scale_type.bytes();
                let dtype = grid.scale_type.stored();
                push(constant, dtype, scale_shape.clone(), bytes, Part::Constant);
            }
        }
        let bytes = grid.slices * grid.scale_type.bytes();
        let name = storage.scale_name(name);
        push(
            name,
            grid.scale_type.stored(),
            scale_shape,
            bytes,
            Part::Scales,
        );
    }

    /// What the constant tensor of a quantized one holds.
    pub fn constant(&self, entry: &Entry, grid: Grid) -> Vec<u8> {
        if self.storage.constant("").is_none() {
            Vec::new()
        } else if self.storage.packing == Packing::Offset {
            let sizes = entry.shape.iter();
            sizes.flat_map(|size| size.to_le_bytes()).collect()
        } else {
            vec![0; (grid.slices * grid.scale_type.bytes()) as usize]
        }
    }
}

/// A checksum as the metadata have it.
pub fn checksum_text(checksum: u64) -> String {
    format!("{checksum:016x}")
}

/// The header's length and the header as JSON, padded so that the data starts on a multiple of eight, and
/// where the input's checksum goes.
fn head(
    path: &Path,
    metadata: &BTreeMap<String, String>,
    outputs: &[Output],
    order: &[usize],
) -> Result<(Vec<u8>, Range<usize>)> {
    let quoted = |text: &str| serde_json::json!(text).to_string();
    // The length comes first, when it is known. A header may be long: as it is not to move while it
    // grows, room for it is asked for at once, as much as numbers and types usually take.
    let mut text = "\0".repeat(LENGTH);
    let names: usize = outputs.iter().map(|output| output.name.len()).sum();
    let _ = text.try_reserve((names + 96 * outputs.len()).min(MAX_HEADER as usize));
    text += &format!("{{\"__metadata__\":{{\"{SOURCE}\":\"");
    let checksum = text.len()..text.len() + checksum_text(0).len();
    text += &checksum_text(0);
    text.push('"');
    for (key, value) in metadata {
        text += &format!(",{}:{}", quoted(key), quoted(value));
    }
    text.push('}');
    let mut start = 0;
    for &index in order {
        let output = &outputs[index];
        let end = start + output.bytes;
        text.push(',');
        let needs_escapes = |byte: u8| byte < b' ' || byte == b'"' || byte == b'\\';
        if output.name.bytes().any(needs_escapes) {
            text += &quoted(&output.name);
        } else {
            text.push('"');
            text += &output.name;
            text.push('"');
        }
        // Writing to a string cannot fail.
        let _ = write!(text, ":{{\"dtype\":\"{}\",\"shape\":[", output.dtype);
        for (dim, size) in output.shape.iter().enumerate() {
            let comma = if dim == 0 { "" } else { "," };
            let _ = write!(text, "{comma}{size}");
        }
        let _ = write!(text, "],\"data_offsets\":[{start},{end}]}}");
        start = end;
        if (text.len() - LENGTH) as u64 > MAX_HEADER - 8 {
            return Err(Failure::new(
                Exit::Invalid,
                format!(
                    "{}: with the scales, the output's header would be longer than {MAX_HEADER} bytes, which no reader takes",
                    shown_path(path)
                ),
            ));
        }
    }
    text.push('}');
    while !text.len().is_multiple_of(8) {
        text.push(' ');
    }
    let mut head = text.into_bytes();
    let length = (head.len() - LENGTH) as u64;
    head[..LENGTH].copy_from_slice(&length.to_le_bytes());
    Ok((head, checksum))
}
