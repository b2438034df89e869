//! One tensor at a time, in blocks: ranges, scales, quantization, and what it cost in precision.
//!
//! A tensor is seen as `[outer, slices, inner]`. It is worked off in *tiles* of whole slices, and
//! a tile in *blocks* that are contiguous in the file. A tile of one block is read once, a larger
//! one twice: first for the ranges, then for the values. Neither a tensor of any size nor a slice
//! of any size needs more memory than the buffers here.

use std::fs::File;
use std::path::Path;
use std::time::{Duration, Instant};

use aclnn::{DType, Stream, TensorView, TensorViewMut};
use indicatif::ProgressBar;

use crate::blocks::{BLOCK, Block, Buffer, Input, tile_blocks, tile_slices};
use crate::failure::{Exit, Failure, Result, shown};
use crate::files::{self, TempFile};
use crate::measure::{ErrorSums, Ranges, Scales, errors};
use crate::plan::{Action, Grid, Settings, Task};

/// Where the time went.
#[derive(Clone, Copy, Default)]
pub struct Times {
    pub reading: Duration,
    pub quantizing: Duration,
    pub writing: Duration,
}

/// The file that is read.
pub struct Source<'a> {
    pub file: &'a File,
    pub path: &'a Path,
    pub data_start: u64,
}

/// What does the work, with its buffers.
pub struct Worker<'a> {
    settings: &'a Settings,
    stream: Stream,
    decoded: [f32; 256],
    input: Input,
    output: Buffer,
    codes: Vec<u8>,
    ranges: Ranges,
    scales: Scales,
    /// What the call multiplies by or divides by.
    factors: Vec<f32>,
    zero_point_bytes: Vec<u8>,
    pub times: Times,
    pub progress: ProgressBar,
}

impl<'a> Worker<'a> {
    pub fn new(settings: &'a Settings, progress: ProgressBar) -> Worker<'a> {
        Worker {
            settings,
            stream: settings.device.stream(),
            decoded: settings.encoding.decoded(),
            input: Input::new(),
            output: Buffer::default(),
            codes: Vec::new(),
            ranges: Ranges::default(),
            scales: Scales::default(),
            factors: Vec::new(),
            zero_point_bytes: Vec::new(),
            times: Times::default(),
            progress,
        }
    }

    /// Writes what becomes of a tensor; returns the errors if it was quantized.
    pub fn run(
        &mut self,
        source: &Source<'_>,
        output: &TempFile,
        task: &Task,
    ) -> Result<Option<ErrorSums>> {
        match &task.action {
            Action::Keep(_) => self.copy(source, output, task).map(|()| None),
            Action::Quantize(grid) => self.quantize(source, output, task, *grid).map(Some),
        }
    }

    fn copy(&mut self, source: &Source<'_>, output: &TempFile, task: &Task) -> Result<()> {
        let mut done = 0;
        while done < task.entry.bytes {
            let length = (task.entry.bytes - done).min(4 * BLOCK);
            self.read(source, task.entry.start + done, length as usize)?;
            let start = Instant::now();
            let bytes = self.input.raw.bytes(length as usize);
            output.write_all_at(bytes, task.places.values + done)?;
            self.times.writing += start.elapsed();
            self.progress.inc(length);
            done += length;
        }
        Ok(())
    }

    fn quantize(
        &mut self,
        source: &Source<'_>,
        output: &TempFile,
        task: &Task,
        grid: Grid,
    ) -> Result<ErrorSums> {
        let mut sums = ErrorSums::default();
        let Some(dtype) = Settings::source_dtype(task.entry.dtype) else {
            return Ok(sums);
        };
        let element = task.entry.bytes / task.entry.elements().max(1);
        let bits = self.settings.encoding.bits();
        let mut first = 0;
        while first < grid.slices {
            let slices = tile_slices(grid).min(grid.slices - first);
            let blocks = || tile_blocks(grid, first, slices);
            let is_single = blocks().nth(1).is_none();
            self.ranges.reset(slices as usize);
            for block in blocks() {
                self.load(source, task, dtype, block)?;
                let start = Instant::now();
                let has_no_nan = self.ranges.include(self.input.values(), block.inner);
                if !has_no_nan || !self.ranges.are_finite() {
                    return Err(self.not_finite(task, block));
                }
                self.times.quantizing += start.elapsed();
                if !is_single {
                    self.progress.inc(block.elements() as u64 * element / 2);
                }
            }
            self.find_scales(task)?;
            self.write_scales(output, task, first)?;
            for block in blocks() {
                if !is_single {
                    self.load(source, task, dtype, block)?;
                }
                let start = Instant::now();
                self.quantize_block(block)?;
                sums.add(&self.errors(block));
                self.times.quantizing += start.elapsed();
                let start = Instant::now();
                let length = block.elements() * bits as usize / 8;
                let position = task.places.values + block.start * bits / 8;
                output.write_all_at(self.output.bytes(length), position)?;
                self.times.writing += start.elapsed();
                let read = block.elements() as u64 * element;
                self.progress
                    .inc(if is_single { read } else { read - read / 2 });
            }
            first += slices;
        }
        Ok(sums)
    }

    fn read(&mut self, source: &Source<'_>, position: u64, length: usize) -> Result<()> {
        let start = Instant::now();
        let bytes = self.input.raw.bytes_mut(length);
        files::read_exact_at(source.file, bytes, source.data_start + position)
            .map_err(|error| Failure::file("read", source.path, &error))?;
        self.times.reading += start.elapsed();
        Ok(())
    }

    fn load(&mut self, source: &Source<'_>, task: &Task, dtype: DType, block: Block) -> Result<()> {
        let elements = block.elements();
        let element = if dtype == DType::Float32 { 4 } else { 2 };
        let position = task.entry.start + block.start * element;
        self.read(source, position, elements * element as usize)?;
        let start = Instant::now();
        self.input.widen(dtype, elements);
        self.times.quantizing += start.elapsed();
        Ok(())
    }

    /// Names the first value of the block that is not finite.
    fn not_finite(&self, task: &Task, block: Block) -> Failure {
        let values = self.input.values();
        let (index, value) = values
            .iter()
            .enumerate()
            .find(|(_, value)| !value.is_finite())
            .map_or((0, f32::NAN), |(index, &value)| (index, value));
        let mut rest = block.start + index as u64;
        let mut place = vec![0; task.entry.shape.len()];
        for (index, &size) in place.iter_mut().zip(&task.entry.shape).rev() {
            *index = rest % size;
            rest /= size;
        }
        Failure::new(
            Exit::Values,
            format!(
                "tensor {} has {value} at {place:?}: non-finite values have no scale (--exclude keeps a tensor as it is)",
                shown(&task.entry.name)
            ),
        )
    }

    fn find_scales(&mut self, task: &Task) -> Result<()> {
        let encoding = &self.settings.encoding;
        let Scales {
            scales,
            zero_points,
        } = &mut self.scales;
        scales.clear();
        zero_points.clear();
        for (&lo, &hi) in self.ranges.lo.iter().zip(&self.ranges.hi) {
            let Some((scale, zero_point)) = encoding.scale(lo, hi) else {
                return Err(Failure::new(
                    Exit::Values,
                    format!(
                        "tensor {} has values from {lo:e} to {hi:e} in one slice: their range is larger than float32 (--exclude keeps a tensor as it is)",
                        shown(&task.entry.name)
                    ),
                ));
            };
            scales.push(scale);
            zero_points.push(zero_point);
        }
        self.factors.clear();
        if encoding.is_packed() {
            self.factors.extend(scales.iter().map(|scale| 1.0 / scale));
        } else {
            self.factors.extend_from_slice(scales);
        }
        self.zero_point_bytes.clear();
        self.zero_point_bytes
            .extend(zero_points.iter().map(|&z| encoding.zero_point_byte(z)));
        Ok(())
    }

    fn write_scales(&mut self, output: &TempFile, task: &Task, first: u64) -> Result<()> {
        let start = Instant::now();
        let places = &task.places;
        let bytes = bytemuck::cast_slice(&self.scales.scales);
        output.write_all_at(bytes, places.scales + 4 * first)?;
        if self.settings.encoding.has_zero_points() {
            output.write_all_at(&self.zero_point_bytes, places.zero_points + first)?;
        }
        self.times.writing += start.elapsed();
        Ok(())
    }

    /// Calls npu_quantize on the block in `input`, into `output`.
    fn quantize_block(&mut self, block: Block) -> Result<()> {
        let encoding = &self.settings.encoding;
        let device = self.stream.device();
        let Block {
            rows,
            slices,
            inner,
            ..
        } = block;
        // The fewest dimensions that say it: an axis of the last two is one that both modes take.
        let (shape, axis) = match (rows, inner) {
            (_, 1) => (vec![rows, slices], 1),
            (1, _) => (vec![slices, inner], 0),
            _ => (vec![rows, slices, inner], 1),
        };
        let x = if self.settings.x_dtype(self.input.dtype) == self.input.dtype {
            TensorView::from_bytes(self.input.bytes(), self.input.dtype, &shape)?
        } else {
            TensorView::from(self.input.values()).reshape(&shape)?
        };
        let scales = TensorView::from(&self.factors);
        let zero_points = match (encoding.has_zero_points(), encoding.is_packed()) {
            (false, _) => None,
            (true, true) => Some(TensorView::from(&self.scales.zero_points)),
            (true, false) if encoding.zero_point_dtype() == "U8" => {
                Some(TensorView::from(&self.zero_point_bytes))
            }
            (true, false) => {
                Some(TensorView::from(&self.zero_point_bytes).view_dtype(DType::Int8)?)
            }
        };
        let call = self.settings.call(axis).stream(&self.stream);
        let length = block.elements() * encoding.bits() as usize / 8;
        let bytes = self.output.bytes_mut(length);
        if device.is_cpu() {
            let mut shape = shape;
            let y = if encoding.is_packed() {
                if let Some(last) = shape.last_mut() {
                    *last /= 8;
                }
                TensorViewMut::from(bytemuck::cast_slice_mut::<u8, i32>(bytes))
            } else {
                TensorViewMut::from(&mut *bytes).view_dtype(encoding.dtype.tensor_dtype())?
            };
            call.run_into(x, scales, zero_points, y.reshape(&shape)?)?;
        } else {
            let (x, scales) = (x.to(device)?, scales.to(device)?);
            let zero_points = zero_points.map(|view| view.to(device)).transpose()?;
            let y = call.run(&x, &scales, zero_points.as_ref().map(TensorView::from))?;
            bytes.copy_from_slice(&y.to_bytes()?);
        }
        Ok(())
    }

    /// Compares the block in `input` with its codes in `output`.
    fn errors(&mut self, block: Block) -> ErrorSums {
        let elements = block.elements();
        let codes = if self.settings.encoding.is_packed() {
            self.codes.clear();
            let nibbles = |&byte: &u8| [byte & 0xf, byte >> 4];
            let packed = self.output.bytes(elements / 2);
            self.codes.extend(packed.iter().flat_map(nibbles));
            self.codes.as_slice()
        } else {
            self.output.bytes(elements)
        };
        errors(
            self.input.values(),
            codes,
            block.inner,
            &self.decoded,
            &self.scales,
        )
    }
}
