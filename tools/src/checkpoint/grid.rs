//! How the elements of each tensor share scales, and why a tensor is kept as it is.

use std::borrow::Cow;

use super::format::Format;
use super::plan::{Context, Settings};
use super::recipe;
use crate::failure::shown;
use crate::safetensors::Entry;
use crate::scales::ScaleType;

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

impl Settings {
    /// How to quantize a tensor, or why it is kept.
    pub fn grid(
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
}

/// The axis that has a scale for each index.
pub fn axis_of(slices: Slices, rank: usize) -> Option<usize> {
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
pub fn has_rows(shape: &[u64], name: &str) -> bool {
    match shape {
        [_, _] => true,
        [_, _, last] => *last >= 32 && !name.contains("conv") || name.contains("expert"),
        _ => false,
    }
}
