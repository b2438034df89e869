//! A device's way through a file: blocks, a few of them on their way at a time, across tiles and
//! tensors. See `overlap.rs`.
//!
//! The host finds the scales while the device works on the blocks before. `npu_dynamic_quant` finds them
//! on the device, and is of no use here. Its kernel for Atlas 310P, A2 and A3 multiplies by `127 / max`
//! where this job divides by the scale that it stores, so that other codes come of it than on the CPU: in
//! one row the two can part wherever a value lies halfway between codes. Scales that loaders want in 16
//! bits are rounded up before anything is divided by them, rows of zeros have the scale 1 and not 0, and a
//! NaN must end the run, which takes a look at each value. On Ascend 950 the kernel divides, and would give
//! the bytes of int8 of the format plain; but what is spared there, a look at a block that is in a cache
//! and is looked at again for its errors, the host does faster than blocks are uploaded.

use std::rc::Rc;
use std::time::Instant;

use super::blocks::{Block, tile_blocks, tile_slices};
use super::contents::Checked;
use super::grid::Grid;
use super::output::Gather;
use super::overlap::{Finished, Overlap, Piece};
use super::pinned::Pinned;
use super::plan::{Action, Settings, Task};
use super::tile::{self, TileScales};
use super::vector::{self, Ranges};
use super::workers::{Buffer, Done, Job};
use crate::failure::Result;

/// Elements of a block, a multiple of 8: the largest buffer is 16 MiB.
const BLOCK: u64 = 1 << 22;
/// Bytes of what is kept that are copied at a time.
const COPIED: u64 = 4 << 20;

/// What drives a device, with its buffers.
pub struct Driver {
    overlap: Overlap,
    table: [f32; 256],
    buffer: Buffer,
    codes: Buffer,
    widened: Vec<f32>,
    ranges: Ranges,
    /// Blocks in flight keep those of their tile.
    scales: Rc<TileScales>,
    zero_points: Vec<u8>,
    gather: Gather,
    done: Done,
}

impl Driver {
    pub fn new(settings: &Settings) -> Result<Driver> {
        Ok(Driver {
            overlap: Overlap::new(&settings.device)?,
            table: settings.encoding.decoded(),
            buffer: Buffer::default(),
            codes: Buffer::default(),
            widened: Vec::new(),
            ranges: Ranges::default(),
            scales: Rc::default(),
            zero_points: Vec::new(),
            gather: Gather::default(),
            done: Done::default(),
        })
    }

    /// Writes what becomes of the tensors of a file.
    pub fn run(&mut self, job: Job<'_>) -> Result<Done> {
        for (index, task) in job.tasks.iter().enumerate() {
            match task.action {
                Action::Keep(_) => self.copy(job, task)?,
                Action::Quantize(grid) => self.quantize(job, index, grid)?,
            }
            job.progress.inc(task.entry.bytes);
        }
        while self.finish_oldest(job)? {}
        self.gather.flush(job.output)?;
        let mut done = std::mem::take(&mut self.done);
        done.times.writing += std::mem::take(&mut self.gather.time);
        Ok(done)
    }

    fn copy(&mut self, job: Job<'_>, task: &Task) -> Result<()> {
        let mut buffer = std::mem::take(&mut self.buffer);
        let mut copied = 0;
        while copied < task.entry.bytes {
            let length = (task.entry.bytes - copied).min(COPIED);
            let bytes = buffer.bytes_mut(length as usize);
            self.read(job, bytes, task.entry.start + copied, true)?;
            self.gather
                .write(job.output, bytes, task.places.values + copied)?;
            copied += length;
        }
        self.buffer = buffer;
        Ok(())
    }

    fn read(
        &mut self,
        job: Job<'_>,
        bytes: &mut [u8],
        position: u64,
        is_first: bool,
    ) -> Result<()> {
        let start = Instant::now();
        job.read(bytes, position)?;
        if is_first {
            let checked = Checked::new(job.data_start + position, bytes);
            self.done.checked.push(checked);
        }
        self.done.times.reading += start.elapsed();
        Ok(())
    }

    fn quantize(&mut self, job: Job<'_>, index: usize, grid: Grid) -> Result<()> {
        let task = &job.tasks[index];
        let settings = job.settings;
        let encoding = &settings.encoding;
        self.zero_points.clear();
        let mut first = 0;
        while first < grid.slices {
            let slices = tile_slices(grid, BLOCK).min(grid.slices - first);
            let blocks = || tile_blocks(grid, first, slices, BLOCK);
            let is_single = blocks().nth(1).is_none();
            self.ranges.reset(slices as usize);
            let mut only = None;
            for block in blocks() {
                // Given back first, so that it can be had again.
                drop(only.take());
                let read = self.load(job, task, block, true)?;
                let start = Instant::now();
                let values = tile::values(read.bytes(), task.source());
                self.ranges.include(values, block.inner);
                tile::check_finite(&self.ranges, values, task, block.start)?;
                self.done.times.quantizing += start.elapsed();
                only = Some(read);
            }
            let start = Instant::now();
            let mut found = TileScales::default();
            found.find(settings, task, grid, &self.ranges)?;
            self.scales = Rc::new(found);
            let (factors, zero_points) = self.scales.operands(settings);
            self.overlap.start_tile(factors, zero_points)?;
            self.done.times.quantizing += start.elapsed();
            if encoding.has_zero_points() {
                self.zero_points
                    .extend_from_slice(self.scales.zero_point_bytes());
            }
            let position = task.places.scales + first * grid.scale_type.bytes();
            self.gather
                .write(job.output, &self.scales.stored, position)?;
            for block in blocks() {
                let read = match only.take() {
                    Some(read) if is_single => read,
                    earlier => {
                        drop(earlier);
                        self.load(job, task, block, false)?
                    }
                };
                self.start(job, index, block, read)?;
            }
            first += slices;
        }
        let zero_points = if settings.storage.packs_zero_points(encoding) {
            tile::packed_zero_points(encoding, &self.zero_points, grid.columns as usize)
        } else {
            std::mem::take(&mut self.zero_points)
        };
        self.gather
            .write(job.output, &zero_points, task.places.zero_points)?;
        let constant = settings.constant(&task.entry, grid);
        self.gather
            .write(job.output, &constant, task.places.constant)
    }

    /// Reads a block to where it can be uploaded from.
    fn load(&mut self, job: Job<'_>, task: &Task, block: Block, is_first: bool) -> Result<Pinned> {
        let mut pinned = self.overlap.pinned(task.source(), block.elements())?;
        let position = task.entry.start + block.start * task.element_bytes();
        self.read(job, pinned.bytes_mut(), position, is_first)?;
        Ok(pinned)
    }

    /// Queues all that is to be done with a block.
    fn start(&mut self, job: Job<'_>, index: usize, block: Block, read: Pinned) -> Result<()> {
        let start = Instant::now();
        let settings = job.settings;
        let task = &job.tasks[index];
        let source = task.source();
        let x_dtype = settings.x_dtype(source);
        let x = if x_dtype == source {
            read
        } else {
            // The call takes it widened.
            let values = tile::values(read.bytes(), source);
            self.widened.resize(values.len(), 0.0);
            values.widen(&mut self.widened);
            let mut widened = self.overlap.pinned(x_dtype, block.elements())?;
            widened
                .bytes_mut()
                .copy_from_slice(bytemuck::cast_slice(&self.widened));
            widened
        };
        let (shape, rank, axis) = block.shape();
        let bits = settings.encoding.bits();
        let piece = Piece {
            task: index,
            block,
            position: task.places.values + block.start * bits / 8,
        };
        let call = settings.call(axis);
        self.overlap
            .start(call, (x, x_dtype, &shape[..rank]), piece, &self.scales)?;
        self.done.times.quantizing += start.elapsed();
        if self.overlap.is_full() {
            self.finish_oldest(job)?;
        }
        Ok(())
    }

    /// Waits for the block that is longest on its way, and writes it; false when there is none.
    fn finish_oldest(&mut self, job: Job<'_>) -> Result<bool> {
        let start = Instant::now();
        let Some(finished) = self.overlap.finish_oldest()? else {
            return Ok(false);
        };
        self.done.times.waiting += start.elapsed();
        let Finished {
            piece,
            dtype,
            scales,
            x,
            y,
        } = finished;
        let start = Instant::now();
        let settings = job.settings;
        let encoding = &settings.encoding;
        let mut bytes = y.bytes();
        if settings.errors {
            let given = tile::codes(encoding, bytes, &self.table);
            let values = tile::values(x.bytes(), dtype);
            let errors = vector::errors(
                values,
                given,
                piece.block.inner,
                &scales.scales,
                &scales.zero_points,
            );
            self.done.errors.push((piece.task, errors));
        }
        let flips = settings.storage.flips(encoding);
        if flips != 0 {
            let flipped = self.codes.bytes_mut(bytes.len());
            for (flipped, code) in flipped.iter_mut().zip(bytes) {
                *flipped = code ^ flips;
            }
            bytes = flipped;
        }
        self.done.times.quantizing += start.elapsed();
        self.gather.write(job.output, bytes, piece.position)?;
        Ok(true)
    }
}
