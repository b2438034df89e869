//! What `aclnnDequantSwigluQuantV2` computes on the CPU: row by row, each in blocks of neighbours.

use std::ops::Range;

use crate::call::recipe;
use crate::cpu::Isa;
use crate::cpu::rows::{self, BLOCK, RowWork, Rows};
use crate::dtype::DType;
use crate::error::Result;
use crate::layout::Layout;
use crate::operators::basic::check::seen_as;
use crate::operators::basic::dequant_swiglu::{DequantSwigluQuantV2, SwigluMode};
use crate::operators::basic::lines::grouped;
use crate::operators::basic::math;
use crate::operators::basic::norm_kernel::Placed;
use crate::operators::basic::number::Number;
use crate::operators::checked::elementwise::{Room, STRIP};
use crate::operators::checked::groups::Counts;
use crate::tensor::TensorSpec;

/// The forms of a call's tensors.
pub(super) struct Tensors<'a> {
    pub x: &'a TensorSpec,
    pub weight_scale: Option<&'a TensorSpec>,
    pub activation_scale: Option<&'a TensorSpec>,
    pub bias: Option<&'a TensorSpec>,
    pub quant_scale: Option<&'a TensorSpec>,
    pub quant_offset: Option<&'a TensorSpec>,
    pub group_index: Option<&'a TensorSpec>,
    pub y: &'a TensorSpec,
    pub scale: Option<&'a TensorSpec>,
}

/// One of the two that go together: the elements of x, and what makes numbers of them.
#[derive(Debug)]
struct Half {
    x: Placed,
    /// Of each column in a group.
    weight_scale: Option<Placed>,
    bias: Option<Placed>,
    /// One element for each row.
    activation_scale: Option<Placed>,
}

#[derive(Debug)]
pub(super) struct Kernel {
    /// What is activated, and the other.
    halves: [Half; 2],
    quant_scale: Option<Placed>,
    quant_offset: Option<Placed>,
    groups: Option<(Counts, usize)>,
    y: Placed,
    /// Of a dynamic quantization, which is one if it is there.
    scale: Option<Placed>,
    /// The greatest value of y's type.
    most: f32,
    rows: usize,
    width: usize,
    mode: SwigluMode,
    limit: f32,
    alpha: f32,
    bias: f32,
    /// Whether the greatest magnitude is divided by the greatest value, else multiplied with what 1 is divided by that.
    divides: bool,
    isa: Isa,
}

/// A tensor as rows along its last dimension.
fn rows_of(tensor: &TensorSpec) -> Rows {
    let mut rows = grouped(&[tensor], 1).tensors;
    rows.pop().unwrap_or_else(|| Rows::along(tensor, 0))
}

fn with_layout(tensor: &TensorSpec, layout: Layout) -> TensorSpec {
    TensorSpec {
        layout,
        ..tensor.clone()
    }
}

/// A tensor of rows, or of groups of them, with one element in each.
fn with_columns(tensor: &TensorSpec) -> Result<TensorSpec> {
    let shape = [tensor.shape(), &[1]].concat();
    Ok(with_layout(tensor, tensor.layout.reshape(shape)?))
}

/// The part of a dimension that is activated, where `first` says so, or the other.
fn part(tensor: &TensorSpec, dim: usize, mode: SwigluMode, first: bool) -> Result<TensorSpec> {
    let (size, axis) = (tensor.shape()[dim], dim as isize);
    let layout = match (mode, first) {
        (SwigluMode::Interleaved, true) => tensor.layout.step(axis, 2)?,
        (SwigluMode::Interleaved, false) => {
            tensor.layout.narrow(axis, 1, size - 1)?.step(axis, 2)?
        }
        (_, true) => tensor.layout.narrow(axis, 0, size / 2)?,
        (_, false) => tensor.layout.narrow(axis, size / 2, size / 2)?,
    };
    Ok(with_layout(tensor, layout))
}

impl Kernel {
    pub fn new(
        tensors: &Tensors<'_>,
        dim: usize,
        call: &DequantSwigluQuantV2,
        divides: bool,
    ) -> Result<Kernel> {
        let (x, y) = (tensors.x, tensors.y);
        let (mode, left) = (call.swiglu_mode, call.activate_left);
        let (rank, count) = (
            x.layout.rank(),
            tensors.group_index.map_or(1, |index| index.shape()[0]),
        );
        let is_last = dim + 1 == rank;
        let placed = |tensor: &TensorSpec, place| Placed {
            rows: rows_of(tensor),
            place,
        };
        // A row for each group, also of what they share or have one element of.
        let of_groups = |tensor: &TensorSpec, width: usize, each: bool| {
            let columns = match tensor.layout.rank() == 1 && each {
                true => with_columns(tensor)?,
                false => tensor.clone(),
            };
            seen_as(&columns, &[count, width])
        };
        let half = |first: bool| -> Result<Half> {
            let columns = |tensor: Option<&TensorSpec>, place| -> Result<Option<Placed>> {
                let Some(tensor) = tensor else {
                    return Ok(None);
                };
                let all = of_groups(tensor, x.shape()[rank - 1], false)?;
                Ok(Some(match is_last {
                    true => placed(&part(&all, 1, mode, first)?, place),
                    false => placed(&all, place),
                }))
            };
            let activation_scale = match tensors.activation_scale.map(with_columns).transpose()? {
                None => None,
                Some(scale) if is_last => Some(placed(&scale, 2)),
                Some(scale) => Some(placed(&part(&scale, dim, mode, first)?, 2)),
            };
            Ok(Half {
                x: placed(&part(x, dim, mode, first)?, 0),
                weight_scale: columns(tensors.weight_scale, 1)?,
                activation_scale,
                bias: columns(tensors.bias, 3)?,
            })
        };
        let width = y.shape()[rank - 1];
        let quantizing = |tensor: Option<&TensorSpec>, place| -> Result<Option<Placed>> {
            // One number for each group is given where there are groups, unless quantization is dynamic.
            let each = tensors.group_index.is_some() && tensors.scale.is_none();
            let seen = tensor.map(|tensor| of_groups(tensor, width, each));
            let tensor = seen.transpose()?;
            Ok(tensor.map(|tensor| placed(&tensor, place)))
        };
        Ok(Kernel {
            halves: [half(left)?, half(!left)?],
            quant_scale: quantizing(tensors.quant_scale, 4)?,
            quant_offset: quantizing(tensors.quant_offset, 5)?,
            groups: tensors.group_index.map(|index| (Counts::new(index), 6)),
            y: placed(y, 7),
            scale: tensors
                .scale
                .map(|scale| with_columns(scale).map(|scale| placed(&scale, 8)))
                .transpose()?,
            most: match y.dtype {
                DType::Float8E4M3FN => 448.0,
                DType::Float8E5M2 => 57344.0,
                DType::HiFloat8 => 32768.0,
                _ => 127.0,
            },
            rows: y.shape()[..rank - 1].iter().product(),
            width,
            mode,
            limit: call.clamp_limit as f32,
            alpha: call.glu_alpha as f32,
            bias: call.glu_bias as f32,
            divides,
            isa: Isa::active(),
        })
    }
}

/// Where neighbours are: their row, the row of what its group shares, and the first one's column.
#[derive(Clone, Copy)]
struct At {
    row: usize,
    group: usize,
    column: usize,
}

/// Room for what is computed with.
struct Rooms {
    values: Room<STRIP>,
    other: Room<BLOCK>,
    factors: Room<BLOCK>,
    sums: [Room<BLOCK, i32>; 2],
}

impl Half {
    /// Makes numbers of neighbours.
    ///
    /// # Safety
    /// As for [`RowWork::carry_out`].
    #[inline(always)]
    unsafe fn read(
        &self,
        at: At,
        values: &mut [f32],
        factors: &mut [f32],
        sums: &mut [Room<BLOCK, i32>; 2],
        blocks: &[*mut u8],
    ) {
        let At { row, group, column } = at;
        let x = &self.x;
        let whole = self
            .bias
            .as_ref()
            .filter(|bias| bias.rows.dtype == DType::Int32);
        // SAFETY: upheld by the caller; sums and such a bias are int32.
        unsafe {
            match whole {
                Some(bias) => {
                    let [sums, biases] = sums.each_mut().map(|room| room.get(values.len()));
                    let keep = |sum: i32| sum;
                    x.rows.load(blocks[x.place], row, column, sums, keep);
                    bias.rows
                        .load(blocks[bias.place], group, column, biases, keep);
                    for ((value, sum), bias) in values.iter_mut().zip(sums).zip(biases) {
                        *value = sum.wrapping_add(*bias) as f32;
                    }
                }
                None => f32::read(&x.rows, blocks[x.place], row, column, values),
            }
            if let Some(scale) = &self.weight_scale {
                f32::read(&scale.rows, blocks[scale.place], group, column, factors);
                for (value, factor) in values.iter_mut().zip(&*factors) {
                    *value *= *factor;
                }
            }
            if let Some(scale) = &self.activation_scale {
                let mut factor = [0f32];
                f32::read(&scale.rows, blocks[scale.place], row, 0, &mut factor);
                for value in values.iter_mut() {
                    *value *= factor[0];
                }
            }
            if let Some(bias) = self.bias.as_ref().filter(|_| whole.is_none()) {
                f32::read(&bias.rows, blocks[bias.place], group, column, factors);
                for (value, addend) in values.iter_mut().zip(&*factors) {
                    *value += *addend;
                }
            }
        }
    }
}

/// Not above; NaN stays.
#[inline(always)]
fn cut_above(x: f32, most: f32) -> f32 {
    if x > most { most } else { x }
}

/// Neither above nor below; NaN stays.
#[inline(always)]
fn cut(x: f32, most: f32) -> f32 {
    let x = cut_above(x, most);
    if x < -most { -most } else { x }
}

impl Kernel {
    /// What the activated half becomes with the other one.
    #[inline(always)]
    fn combine(&self, values: &mut [f32], others: &[f32]) {
        let Kernel {
            limit, alpha, bias, ..
        } = *self;
        let pairs = values.iter_mut().zip(others);
        match self.mode {
            SwigluMode::Swish => pairs.for_each(|(a, b)| *a = math::silu(*a) * *b),
            SwigluMode::SwishClamped => {
                pairs.for_each(|(a, b)| *a = cut_above(math::silu(*a), limit) * cut(*b, limit));
            }
            SwigluMode::Interleaved | SwigluMode::Clamped => pairs.for_each(|(a, b)| {
                let gate = cut_above(*a, limit);
                *a = gate * math::sigmoid(alpha * gate) * (cut(*b, limit) + bias);
            }),
        }
    }

    /// Computes neighbours up to what is quantized, a dynamic quantization's own factors included.
    ///
    /// # Safety
    /// As for [`RowWork::carry_out`].
    #[inline(always)]
    unsafe fn compute(
        &self,
        at: At,
        values: &mut [f32],
        (other, factors): (&mut Room<BLOCK>, &mut Room<BLOCK>),
        sums: &mut [Room<BLOCK, i32>; 2],
        blocks: &[*mut u8],
    ) {
        let others = other.get(values.len());
        let factors = factors.get(values.len());
        let [activated, linear] = &self.halves;
        // SAFETY: upheld by the caller.
        unsafe {
            activated.read(at, values, factors, sums, blocks);
            linear.read(at, others, factors, sums, blocks);
        }
        self.combine(values, others);
        if let Some(scale) = self.quant_scale.as_ref().filter(|_| self.scale.is_some()) {
            let block = blocks[scale.place];
            // SAFETY: upheld by the caller.
            unsafe { f32::read(&scale.rows, block, at.group, at.column, factors) };
            for (value, factor) in values.iter_mut().zip(&*factors) {
                *value *= *factor;
            }
        }
    }

    /// Writes neighbours as codes: by the row's scale of a dynamic quantization, else by those given.
    ///
    /// # Safety
    /// As for [`RowWork::carry_out`].
    #[inline(always)]
    unsafe fn quantize(
        &self,
        at: At,
        scale: Option<f32>,
        values: &mut [f32],
        factors: &mut Room<BLOCK>,
        blocks: &[*mut u8],
    ) {
        let factors = factors.get(values.len());
        let read = |from: &Placed, factors: &mut [f32]| {
            // SAFETY: upheld by the caller.
            unsafe { f32::read(&from.rows, blocks[from.place], at.group, at.column, factors) };
        };
        match (scale, &self.quant_scale) {
            (Some(scale), _) => values.iter_mut().for_each(|value| *value /= scale),
            (None, Some(scales)) => {
                read(scales, factors);
                for (value, scale) in values.iter_mut().zip(&*factors) {
                    *value /= *scale;
                }
            }
            (None, None) => {}
        }
        if let Some(offsets) = &self.quant_offset {
            read(offsets, factors);
            for (value, offset) in values.iter_mut().zip(&*factors) {
                *value += *offset;
            }
        }
        let (y, block) = (&self.y.rows, blocks[self.y.place]);
        // SAFETY: upheld by the caller.
        unsafe {
            match y.dtype {
                DType::Int8 => y.write_integers(block, at.row, at.column, values),
                _ => y.write_floats(block, at.row, at.column, values),
            }
        }
    }

    /// # Safety
    /// As for [`RowWork::carry_out`].
    #[inline(always)]
    unsafe fn row(&self, row: usize, group: usize, rooms: &mut Rooms, blocks: &[*mut u8]) {
        let columns = || (0..self.width).step_by(BLOCK);
        // A long row is computed twice where its scale is looked for.
        let is_kept = self.width <= STRIP;
        let Rooms {
            values,
            other,
            factors,
            sums,
        } = rooms;
        let mut scale = None;
        if let Some(written) = &self.scale {
            let mut greatest = 0f32;
            for column in columns() {
                let (from, length) = (
                    if is_kept { column } else { 0 },
                    BLOCK.min(self.width - column),
                );
                let values = &mut values.get(from + length)[from..];
                let at = At { row, group, column };
                // SAFETY: upheld by the caller.
                unsafe { self.compute(at, values, (&mut *other, &mut *factors), sums, blocks) };
                for value in values.iter() {
                    let magnitude = value.abs();
                    greatest = if magnitude > greatest {
                        magnitude
                    } else {
                        greatest
                    };
                }
            }
            let found = match self.divides {
                true => greatest / self.most,
                false => greatest * (1.0 / self.most),
            };
            // SAFETY: upheld by the caller.
            unsafe { f32::write(&written.rows, blocks[written.place], row, 0, &[found]) };
            scale = Some(found);
        }
        for column in columns() {
            let at = At { row, group, column };
            let is_there = is_kept && scale.is_some();
            let (from, length) = (
                if is_there { column } else { 0 },
                BLOCK.min(self.width - column),
            );
            let values = &mut values.get(from + length)[from..];
            // SAFETY: upheld by the caller.
            unsafe {
                if !is_there {
                    self.compute(at, values, (&mut *other, &mut *factors), sums, blocks);
                }
                self.quantize(at, scale, values, factors, blocks);
            }
        }
    }
}

impl RowWork for Kernel {
    #[inline(always)]
    unsafe fn carry_out(&self, rows: Range<usize>, blocks: &[*mut u8]) {
        let mut rooms = Rooms {
            values: Room::new(),
            other: Room::new(),
            factors: Room::new(),
            sums: [Room::new(), Room::new()],
        };
        let (mut group, mut end) = (0, usize::MAX);
        for row in rows.clone() {
            if let Some((counts, place)) = &self.groups
                && (row == rows.start || row >= end)
            {
                // SAFETY: upheld by the caller.
                let Some(found) = (unsafe { counts.of(row, blocks[*place]) }) else {
                    // The rows from here on are in no group.
                    return;
                };
                (group, end) = found;
            }
            // SAFETY: upheld by the caller.
            unsafe { self.row(row, group, &mut rooms, blocks) };
        }
    }

    fn writes_past(&self) -> bool {
        self.y.rows.writes_past()
    }
}

impl recipe::Kernel for Kernel {
    unsafe fn run(&self, blocks: &[*mut u8]) -> Result<()> {
        // SAFETY: upheld by the caller.
        unsafe { rows::spread(self, self.rows, self.width, 800, self.isa, blocks) };
        Ok(())
    }
}
