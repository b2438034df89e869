//! One tensor at a time, in blocks: ranges, scales, quantization, and what it cost in precision.
//!
//! A tensor is seen as `[outer, slices, inner]`. It is worked off in *tiles* of whole slices, and
//! a tile in *blocks* that are contiguous in the file. A tile of one block is read once, a larger
//! one twice: first for the ranges, then for the values. Neither a tensor of any size nor a slice
//! of any size needs more memory than the buffers here.
//!
//! On the CPU a block is done before the next is read. On an Atlas a few are on their way at a time,
//! across tiles and tensors: see `overlap.rs`.

use std::fs::File;
use std::path::Path;
use std::rc::Rc;
use std::time::{Duration, Instant};

use aclnn::{DType, TensorView, TensorViewMut};
use indicatif::ProgressBar;

use crate::blocks::{BLOCK, Block, Input, Memory, Piece, tile_blocks, tile_slices};
use crate::failure::{Exit, Failure, Result, shown};
use crate::files::{self, TempFile};
use crate::measure::{ErrorSums, Ranges, Scales, errors};
use crate::overlap::{Finished, Overlap, Values};
use crate::plan::{Action, Grid, Settings, Task};

/// Where the host's time went.
#[derive(Clone, Copy, Default)]
pub struct Times {
    pub reading: Duration,
    /// Scales, values and errors; the values only where the host quantizes them.
    pub quantizing: Duration,
    /// For a device that has not finished a block yet.
    pub waiting: Duration,
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
    /// Blocks on a device that is not the CPU.
    overlap: Option<Overlap>,
    decoded: [f32; 256],
    input: Input,
    output: Memory,
    codes: Vec<u8>,
    ranges: Ranges,
    scales: Rc<Scales>,
    /// What the call multiplies by or divides by.
    factors: Vec<f32>,
    zero_point_bytes: Vec<u8>,
    /// The errors of each task that is quantized.
    errors: Vec<Option<ErrorSums>>,
    pub times: Times,
    pub progress: ProgressBar,
}

impl<'a> Worker<'a> {
    pub fn new(settings: &'a Settings, progress: ProgressBar) -> Result<Worker<'a>> {
        let overlap = if settings.device.is_cpu() {
            None
        } else {
            Some(Overlap::new(&settings.device)?)
        };
        Ok(Worker {
            settings,
            overlap,
            decoded: settings.encoding.decoded(),
            input: Input::new(),
            output: Memory::default(),
            codes: Vec::new(),
            ranges: Ranges::default(),
            scales: Rc::default(),
            factors: Vec::new(),
            zero_point_bytes: Vec::new(),
            errors: Vec::new(),
            times: Times::default(),
            progress,
        })
    }

    /// Writes what becomes of the tensors of a file; returns the errors of those that were quantized.
    pub fn run(
        &mut self,
        source: &Source<'_>,
        output: &TempFile,
        tasks: &[Task],
    ) -> Result<Vec<Option<ErrorSums>>> {
        self.errors.clear();
        for task in tasks {
            self.progress
                .set_message(shown(&task.entry.name).to_string());
            match task.action {
                Action::Keep(_) => {
                    self.errors.push(None);
                    self.copy(source, output, task)?;
                }
                Action::Quantize(grid) => {
                    self.errors.push(Some(ErrorSums::default()));
                    self.quantize(source, output, task, grid)?;
                }
            }
        }
        while self.finish_oldest(output)? {}
        Ok(std::mem::take(&mut self.errors))
    }

    fn copy(&mut self, source: &Source<'_>, output: &TempFile, task: &Task) -> Result<()> {
        if self.overlap.is_some() {
            // What lies there is as long as some block.
            self.input.raw = Memory::default();
        }
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
    ) -> Result<()> {
        let Some(dtype) = Settings::source_dtype(task.entry.dtype) else {
            return Ok(());
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
            let start = Instant::now();
            self.find_scales(task)?;
            self.times.quantizing += start.elapsed();
            self.write_scales(output, task, first)?;
            for block in blocks() {
                if !is_single {
                    self.load(source, task, dtype, block)?;
                }
                let read = block.elements() as u64 * element;
                let piece = Piece {
                    task: self.errors.len() - 1,
                    block,
                    position: task.places.values + block.start * bits / 8,
                    progress: if is_single { read } else { read - read / 2 },
                };
                self.quantize_block(output, piece)?;
            }
            first += slices;
        }
        Ok(())
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
        if let Some(overlap) = &self.overlap {
            // Given back first, so that it can be had again.
            self.input.raw = Memory::default();
            self.input.raw = Memory::Pinned(overlap.pinned(dtype, elements)?);
        }
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
        // Blocks in flight keep the scales of their tile, so each tile has its own.
        self.scales = Rc::default();
        let slices = self.ranges.lo.len();
        let mut found = Scales {
            scales: Vec::with_capacity(slices),
            zero_points: Vec::with_capacity(slices),
        };
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
            found.scales.push(scale);
            found.zero_points.push(zero_point);
        }
        self.factors.clear();
        if encoding.is_packed() {
            self.factors
                .extend(found.scales.iter().map(|scale| 1.0 / scale));
        } else {
            self.factors.extend_from_slice(&found.scales);
        }
        self.zero_point_bytes.clear();
        self.zero_point_bytes.extend(
            found
                .zero_points
                .iter()
                .map(|&z| encoding.zero_point_byte(z)),
        );
        self.scales = Rc::new(found);
        if let Some(mut overlap) = self.overlap.take() {
            let (factors, zero_points) = self.scale_arguments();
            overlap.start_tile(factors, zero_points)?;
            self.overlap = Some(overlap);
        }
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

    /// The scales and zero points of the call.
    fn scale_arguments(&self) -> (Values<'_>, Option<Values<'_>>) {
        let encoding = &self.settings.encoding;
        let of = |bytes, dtype| Values {
            bytes,
            dtype,
            elements: self.factors.len(),
        };
        let zero_points = encoding.has_zero_points().then(|| {
            let dtype = self.settings.zero_point_dtype();
            if dtype == DType::Float32 {
                of(bytemuck::cast_slice(&self.scales.zero_points), dtype)
            } else {
                of(&self.zero_point_bytes, dtype)
            }
        });
        let factors = bytemuck::cast_slice(&self.factors);
        (of(factors, DType::Float32), zero_points)
    }

    /// Calls npu_quantize on the block in `input`: on the CPU to its end, on a device to be finished
    /// when later blocks have been started.
    fn quantize_block(&mut self, output: &TempFile, piece: Piece) -> Result<()> {
        let start = Instant::now();
        let Block {
            rows,
            slices,
            inner,
            ..
        } = piece.block;
        // The fewest dimensions that say it: an axis of the last two is one that both modes take.
        let (mut shape, axis) = match (rows, inner) {
            (_, 1) => (vec![rows, slices], 1),
            (1, _) => (vec![slices, inner], 0),
            _ => (vec![rows, slices, inner], 1),
        };
        let x_dtype = self.settings.x_dtype(self.input.dtype);
        let call = self.settings.call(axis);
        if let Some(overlap) = &mut self.overlap {
            let x = match std::mem::take(&mut self.input.raw) {
                Memory::Pinned(read) if x_dtype == self.input.dtype => read,
                read => {
                    // The call takes it widened.
                    self.input.raw = read;
                    let mut widened = overlap.pinned(x_dtype, piece.block.elements())?;
                    let values = bytemuck::cast_slice(self.input.values());
                    widened.bytes_mut().copy_from_slice(values);
                    widened
                }
            };
            overlap.start(call, (x, x_dtype, &shape), piece, &self.scales)?;
            let is_full = overlap.is_full();
            self.times.quantizing += start.elapsed();
            if is_full {
                self.finish_oldest(output)?;
            }
            return Ok(());
        }
        let x = if x_dtype == self.input.dtype {
            TensorView::from_bytes(self.input.bytes(), x_dtype, &shape)?
        } else {
            TensorView::from(self.input.values()).reshape(&shape)?
        };
        let bytes = self.output_bytes(piece.block);
        let mut y = std::mem::take(&mut self.output);
        let encoding = &self.settings.encoding;
        let y_bytes = y.bytes_mut(bytes);
        let y_view = if encoding.is_packed() {
            if let Some(last) = shape.last_mut() {
                *last /= 8;
            }
            TensorViewMut::from(bytemuck::cast_slice_mut::<u8, i32>(y_bytes))
        } else {
            TensorViewMut::from(y_bytes).view_dtype(encoding.dtype.tensor_dtype())?
        };
        let (scales, zero_points) = self.scale_arguments();
        let zero_points = zero_points.map(|values| values.view()).transpose()?;
        call.stream(&self.settings.device.stream()).run_into(
            x,
            scales.view()?,
            zero_points.as_ref().map(|view| view as _),
            y_view.reshape(&shape)?,
        )?;
        self.output = y;
        self.times.quantizing += start.elapsed();
        let scales = self.scales.clone();
        self.finish_block(output, piece, &scales)
    }

    /// Waits for the block that is longest on its way, and writes it; false when there is none.
    fn finish_oldest(&mut self, output: &TempFile) -> Result<bool> {
        let Some(overlap) = &mut self.overlap else {
            return Ok(false);
        };
        let start = Instant::now();
        let Some(finished) = overlap.finish_oldest()? else {
            return Ok(false);
        };
        self.times.waiting += start.elapsed();
        let Finished {
            piece,
            dtype,
            scales,
            x,
            y,
        } = finished;
        let start = Instant::now();
        self.input.raw = Memory::Pinned(x);
        self.input.widen(dtype, piece.block.elements());
        self.output = Memory::Pinned(y);
        self.times.quantizing += start.elapsed();
        self.finish_block(output, piece, &scales)?;
        // For the next block.
        self.output = Memory::default();
        Ok(true)
    }

    fn output_bytes(&self, block: Block) -> usize {
        block.elements() * self.settings.encoding.bits() as usize / 8
    }

    /// Compares the block in `input` with its codes in `output`, and writes these.
    fn finish_block(&mut self, output: &TempFile, piece: Piece, scales: &Scales) -> Result<()> {
        let start = Instant::now();
        let bytes = self.output.bytes(self.output_bytes(piece.block));
        let codes = if self.settings.encoding.is_packed() {
            self.codes.clear();
            let nibbles = |&byte: &u8| [byte & 0xf, byte >> 4];
            self.codes.extend(bytes.iter().flat_map(nibbles));
            self.codes.as_slice()
        } else {
            bytes
        };
        let errors = errors(
            self.input.values(),
            codes,
            piece.block.inner,
            &self.decoded,
            scales,
        );
        if let Some(Some(sums)) = self.errors.get_mut(piece.task) {
            sums.add(&errors);
        }
        self.times.quantizing += start.elapsed();
        let start = Instant::now();
        output.write_all_at(bytes, piece.position)?;
        self.times.writing += start.elapsed();
        self.progress.inc(piece.progress);
        Ok(())
    }
}
