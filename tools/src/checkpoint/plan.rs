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
use super::format::{Format, Packing, Storage};
use super::metadata::{Recipe, SOURCE, described, recipes};
use super::recipe;
use crate::failure::{Exit, Failure, Result, shown, shown_path};
use crate::safetensors::{Entry, Header, MAX_HEADER, stored_bits};
use crate::scales::{Encoding, ScaleType};

/// Which scales go with which elements.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Slices {
    /// One scale for each output channel: a row of a matrix, of each matrix of fused experts, an index
    /// of the first axis of others.
    Channels,
    /// One scale for each index of an axis; negative numbers count from the end.
    Axis(i64),
    /// One scale for so many neighbours along the last dimension.
    Groups(u64),
}

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

/// How a tensor's elements share scales: it is seen as `[outer, slices, inner]`, with one scale for
/// each index of the middle. Groups are slices of a tensor without outer dimensions.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Grid {
    pub outer: u64,
    pub slices: u64,
    pub inner: u64,
    /// How many slices there are along the last dimension of the scales: where zero points are packed,
    /// words hold those of one column.
    pub columns: u64,
    /// What scales are stored as.
    pub scale_type: ScaleType,
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
        let mut outputs = Vec::with_capacity(header.entries.len());
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
        outputs.sort_by_key(|output| std::cmp::Reverse(stored_bits(output.dtype)));
        let recipe = Recipe::new(settings, quantized);
        let is_first = context.families.is_empty();
        let metadata = described(header.metadata, earlier, recipe, is_first);
        let (text, checksum) = header_text(path, &metadata, &outputs)?;
        let mut head = (text.len() as u64).to_le_bytes().to_vec();
        let checksum = head.len() + checksum.start..head.len() + checksum.end;
        head.extend_from_slice(text.as_bytes());
        let mut position = head.len() as u64;
        for output in outputs {
            let task = &mut tasks[output.task];
            task.outputs.push(output.name);
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
                        error.kind(),
                        ErrorKind::XDType | ErrorKind::DTypeCombination
                    ) =>
                {
                    Some(error.to_string())
                }
                Err(error) => return Err(error.into()),
            };
        }
        Ok(())
    }

    /// How to quantize a tensor, or why it is kept.
    fn grid(
        &self,
        entry: &Entry,
        context: &Context<'_>,
        is_listed: bool,
    ) -> Result<Grid, Cow<'static, str>> {
        let name = entry.name.as_str();
        let rank = entry.shape.len();
        if !is_listed {
            return Err("the index does not list it".into());
        }
        if Settings::source_dtype(entry.dtype).is_none() {
            return Err(match entry.dtype {
                "F64" => "F64 is not a type that npu_quantize takes".into(),
                dtype if dtype.starts_with('F') => format!("{dtype} is quantized already").into(),
                dtype => format!("{dtype} is not a floating type").into(),
            });
        }
        if rank < 2 {
            return Err("it has fewer than 2 dimensions".into());
        }
        if self.exclude.is_match(name) {
            return Err("--exclude names it".into());
        }
        if self.include.as_ref().is_some_and(|set| !set.is_match(name)) {
            return Err("--include does not name it".into());
        }
        if context.families.belongs(name, context.names) {
            return Err("it belongs to a tensor that is quantized already".into());
        }
        if self.include.is_none()
            && let Some(reason) = recipe::left_out(name)
        {
            return Err(reason.into());
        }
        self.fits_format(entry, context)?;
        if context.has_companions
            && let Some(taken) = self.new_names(name).find(|new| context.names.contains(new))
        {
            return Err(format!("the model has a tensor {} already", shown(&taken)).into());
        }
        if entry.elements() == 0 {
            return Err("it has no elements".into());
        }
        let refusals = self.refusals.iter();
        if let Some((_, Some(reason))) = refusals.clone().find(|(source, _)| *source == entry.dtype)
        {
            return Err(reason.clone().into());
        }
        let last = entry.shape[rank - 1];
        let in_a_word = self.storage.in_a_word(&self.encoding);
        if !last.is_multiple_of(in_a_word) {
            let bits = self.encoding.bits();
            return Err(format!(
                "packed int{bits} needs a last dimension that is a multiple of {in_a_word}"
            )
            .into());
        }
        let scale_type = self.storage.scale_type(entry.dtype);
        let shape = &entry.shape;
        // Where zero points are packed, scales have a column for each group of the last dimension.
        let grid = |outer, slices, inner, columns| Grid {
            outer,
            slices,
            inner,
            columns,
            scale_type,
        };
        match self.slices {
            Slices::Groups(size) if !last.is_multiple_of(size) => {
                Err(format!("its last dimension is not a multiple of --group-size {size}").into())
            }
            Slices::Groups(size) => Ok(grid(1, entry.elements() / size, size, last / size)),
            Slices::Channels if has_rows(shape, name) => {
                Ok(grid(1, entry.elements() / last, last, 1))
            }
            slices => match axis_of(slices, rank) {
                Some(axis) => Ok(grid(
                    shape[..axis].iter().product(),
                    shape[axis],
                    shape[axis + 1..].iter().product(),
                    1,
                )),
                None => Err(match slices {
                    Slices::Axis(axis) => format!("it has no axis {axis}").into(),
                    _ => "it has no axis 0".into(),
                }),
            },
        }
    }

    /// Whether the loaders of the format look for codes under this name.
    fn fits_format(&self, entry: &Entry, context: &Context<'_>) -> Result<(), Cow<'static, str>> {
        let name = entry.name.as_str();
        let format = self.storage.format;
        if context.is_tied && recipe::can_be_tied(name) && format != Format::Plain {
            return Err("it is tied to the output layer, which stays as it is".into());
        }
        if format == Format::Plain {
            return Ok(());
        }
        if entry.shape.len() != 2 || !name.ends_with(".weight") {
            let format = format.name();
            return Err(format!("{format} has codes for linear layers, tensors of two dimensions named *.weight (--format plain quantizes it)").into());
        }
        let is_conv1d = |part: &str| matches!(part, "c_attn" | "c_proj" | "c_fc" | "q_attn");
        if context.has_conv1d && name.split('.').any(is_conv1d) {
            return Err(
                "this model holds it the other way round, [in, out] (--format plain quantizes it)"
                    .into(),
            );
        }
        Ok(())
    }

    /// Names that a quantized tensor adds to the model.
    fn new_names(&self, name: &str) -> impl Iterator<Item = String> {
        let has_zero_points = self.encoding.has_zero_points();
        let values = self.storage.values_name(name);
        [
            Some(self.storage.scale_name(name)),
            has_zero_points.then(|| self.storage.zero_point_name(name)),
            self.storage.constant(name),
            (values != name).then_some(values),
        ]
        .into_iter()
        .flatten()
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

/// The axis that has a scale for each index.
fn axis_of(slices: Slices, rank: usize) -> Option<usize> {
    let axis = match slices {
        Slices::Axis(axis) => axis,
        _ => 0,
    };
    let rank = i64::try_from(rank).ok()?;
    let counted = if axis < 0 {
        axis.checked_add(rank)?
    } else {
        axis
    };
    let is_there = (0..rank).contains(&counted);
    is_there.then(|| usize::try_from(counted).ok()).flatten()
}

/// Whether the output channels of a tensor are all rows: of a matrix, and of each matrix of fused
/// experts `[experts, out, in]`. What looks like the kernels of a convolution is not taken for those.
fn has_rows(shape: &[u64], name: &str) -> bool {
    match shape {
        [_, _] => true,
        [_, _, last] => *last >= 32 && !name.contains("conv") || name.contains("expert"),
        _ => false,
    }
}

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
            ",{}:{{\"dtype\":\"{}\",\"shape\":[",
            quoted(&output.name),
            output.dtype
        );
        for (dim, size) in output.shape.iter().enumerate() {
            let comma = if dim == 0 { "" } else { "," };
            let _ = write!(text, "{comma}{size}");
        }
        let _ = write!(text, "],\"data_offsets\":[{start},{end}]}}");
        start = end;
        if text.len() as u64 > MAX_HEADER - 8 {
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
    Ok((text, checksum))
}
