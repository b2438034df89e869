//! The CPU's way through a file: threads that each take a part, from reading to writing.
//!
//! A part is as large as a core's cache, so that what was read is still there when its ranges are
//! found, it is quantized, compared and written; and while one thread waits for a file, another computes.

use std::fs::File;
use std::ops::Range;
use std::path::Path;
use std::sync::Mutex;
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::time::{Duration, Instant};

use aclnn::{DType, Stream, TensorView, TensorViewMut};
use indicatif::ProgressBar;

use super::blocks::{Block, tile_blocks, tile_slices};
use super::contents::Checked;
use super::files::{self, TempFile};
use super::grid::Grid;
use super::order;
use super::output::Gather;
use super::plan::{Action, Settings, Task};
use super::tile::{self, TileScales};
use super::vector::{self, ErrorSums, Ranges};
use crate::failure::{Failure, Result};

/// Bytes of a block: what is read at a time.
const BLOCK: u64 = 1 << 20;
/// Tensors up to this size are read several at a time.
const SMALL: u64 = 256 << 10;
/// What all threads together keep of tiles that have several blocks, to read them once only.
const HELD: u64 = 64 << 20;
/// So much is written before it is put on its way to the disk.
const FLUSHED: u64 = 64 << 20;

/// Where the time went, added up over the threads.
#[derive(Clone, Copy, Default)]
pub struct Times {
    pub reading: Duration,
    /// Scales, values and errors; the values only where the host quantizes them.
    pub quantizing: Duration,
    /// For a device that has not finished a block yet.
    pub waiting: Duration,
    pub writing: Duration,
}

impl Times {
    pub fn add(&mut self, other: &Times) {
        self.reading += other.reading;
        self.quantizing += other.quantizing;
        self.waiting += other.waiting;
        self.writing += other.writing;
    }
}

/// A file that is read, and the one that comes of it.
#[derive(Clone, Copy)]
pub struct Job<'a> {
    pub settings: &'a Settings,
    pub file: &'a File,
    pub path: &'a Path,
    /// Where the data starts in the file that is read.
    pub data_start: u64,
    pub tasks: &'a [Task],
    pub output: &'a TempFile,
    pub progress: &'a ProgressBar,
    /// Called when so much is written that it should be on its way to the disk.
    pub flush: &'a (dyn Fn() + Sync),
}

impl Job<'_> {
    /// Fills a buffer from a position of the data.
    pub fn read(&self, bytes: &mut [u8], position: u64) -> Result<()> {
        files::read_exact_at(self.file, bytes, self.data_start + position)
            .map_err(|error| Failure::file("read", self.path, &error))
    }
}

/// What a file's work gives besides the output.
#[derive(Default)]
pub struct Done {
    /// Indices of tensors with what quantization cost; one tensor may be there several times.
    pub errors: Vec<(usize, ErrorSums)>,
    /// The checksums of the data's parts.
    pub checked: Vec<Checked>,
    pub times: Times,
}

/// A part of a file's work.
enum Unit {
    /// Small tensors that follow one another.
    Batch(Range<usize>),
    /// Bytes of a tensor that is kept.
    Copy(usize, Range<u64>),
    /// Slices of a tensor.
    Slices(usize, Grid, Range<u64>),
}

/// The parts of a file's work, in the order of the file.
struct Units<'a> {
    settings: &'a Settings,
    tasks: &'a [Task],
    task: usize,
    /// Bytes or slices of the task that are given out.
    given: u64,
}

impl Iterator for Units<'_> {
    type Item = Unit;

    fn next(&mut self) -> Option<Unit> {
        let task = self.tasks.get(self.task)?;
        let first = self.task;
        if task.entry.bytes <= SMALL {
            let mut bytes = 0;
            while let Some(task) = self.tasks.get(self.task) {
                if task.entry.bytes > SMALL || bytes + task.entry.bytes > BLOCK {
                    break;
                }
                bytes += task.entry.bytes;
                self.task += 1;
            }
            return Some(Unit::Batch(first..self.task));
        }
        let (step, all) = match task.action {
            Action::Keep(_) => (BLOCK, task.entry.bytes),
            Action::Quantize(grid) => {
                let tile = tile_slices(grid, block_elements(task));
                let aligned = alignment(self.settings, grid);
                ((tile / aligned).max(1) * aligned, grid.slices)
            }
        };
        let given = self.given..all.min(self.given + step);
        self.given = given.end;
        if given.end == all {
            (self.task, self.given) = (self.task + 1, 0);
        }
        Some(match task.action {
            Action::Keep(_) => Unit::Copy(first, given),
            Action::Quantize(grid) => Unit::Slices(first, grid, given),
        })
    }
}

/// Elements of a block of a tensor: a multiple of 8.
fn block_elements(task: &Task) -> u64 {
    BLOCK / task.element_bytes()
}

/// How many slices must stay together since their zero points share words.
fn alignment(settings: &Settings, grid: Grid) -> u64 {
    if settings.storage.packs_zero_points(&settings.encoding) {
        settings.storage.in_a_word(&settings.encoding) * grid.columns
    } else {
        1
    }
}

/// Bytes that start where any element type can.
#[derive(Default)]
pub struct Buffer(Vec<u64>);

impl Buffer {
    pub fn bytes(&self, length: usize) -> &[u8] {
        &bytemuck::cast_slice(self.0.as_slice())[..length]
    }

    pub fn bytes_mut(&mut self, length: usize) -> &mut [u8] {
        let words = length.div_ceil(8);
        if self.0.len() < words {
            self.0.resize(words, 0);
        }
        &mut bytemuck::cast_slice_mut(self.0.as_mut_slice())[..length]
    }
}

/// The threads, with their buffers.
pub struct Workers {
    workers: Vec<Worker>,
}

impl Workers {
    pub fn new(settings: &Settings, threads: usize) -> Result<Workers> {
        let mut workers = Vec::with_capacity(threads);
        for _ in 0..threads {
            workers.push(Worker {
                stream: settings.device.new_stream()?,
                held: HELD / threads as u64,
                table: settings.encoding.decoded(),
                input: Buffer::default(),
                aligned: Buffer::default(),
                codes: Buffer::default(),
                widened: Vec::new(),
                ranges: Ranges::default(),
                scales: TileScales::default(),
                zero_points: Vec::new(),
                gather: Gather::default(),
                done: Done::default(),
            });
        }
        Ok(Workers { workers })
    }

    /// Writes what becomes of the tensors of a file.
    pub fn run(&mut self, job: Job<'_>) -> Result<Done> {
        let units = Mutex::new(Units {
            settings: job.settings,
            tasks: job.tasks,
            task: 0,
            given: 0,
        });
        let (is_stopped, written) = (AtomicBool::new(false), AtomicU64::new(0));
        let results: Vec<Result<Done>> = std::thread::scope(|scope| {
            let (units, is_stopped, written) = (&units, &is_stopped, &written);
            let others = self.workers.iter_mut().map(|worker| {
                scope.spawn(move || {
                    let result = worker.work(job, units, is_stopped, written);
                    is_stopped.fetch_or(result.is_err(), Ordering::Relaxed);
                    result
                })
            });
            let others: Vec<_> = others.collect();
            let joined = others.into_iter().map(|thread| match thread.join() {
                Ok(result) => result,
                Err(panic) => std::panic::resume_unwind(panic),
            });
            joined.collect()
        });
        let mut all = Done::default();
        for result in results {
            let mut done = result?;
            all.errors.append(&mut done.errors);
            all.checked.append(&mut done.checked);
            all.times.add(&done.times);
        }
        Ok(all)
    }
}

struct Worker {
    /// Of its own, so that no thread waits for another's call.
    stream: Stream,
    /// The longest tile of several blocks that is read once.
    held: u64,
    table: [f32; 256],
    input: Buffer,
    aligned: Buffer,
    codes: Buffer,
    widened: Vec<f32>,
    ranges: Ranges,
    scales: TileScales,
    /// Of the slices of a unit.
    zero_points: Vec<u8>,
    gather: Gather,
    done: Done,
}

impl Worker {
    fn work(
        &mut self,
        job: Job<'_>,
        units: &Mutex<Units<'_>>,
        is_stopped: &AtomicBool,
        written: &AtomicU64,
    ) -> Result<Done> {
        while !is_stopped.load(Ordering::Relaxed) {
            let unit = match units.lock() {
                Ok(mut units) => units.next(),
                // Another thread has panicked, which ends the run.
                Err(_) => None,
            };
            let Some(unit) = unit else { break };
            let bytes = aclnn::single_threaded(|| self.unit(job, unit))?;
            self.gather.flush(job.output)?;
            job.progress.inc(bytes);
            let new = std::mem::take(&mut self.gather.bytes);
            let before = written.fetch_add(new, Ordering::Relaxed);
            if before / FLUSHED != (before + new) / FLUSHED {
                (job.flush)();
            }
        }
        let mut done = std::mem::take(&mut self.done);
        done.times.writing += std::mem::take(&mut self.gather.time);
        Ok(done)
    }

    /// Does a unit; returns the bytes of input that it worked off.
    fn unit(&mut self, job: Job<'_>, unit: Unit) -> Result<u64> {
        match unit {
            Unit::Copy(task, range) => {
                let task = &job.tasks[task];
                let bytes = range.end - range.start;
                let mut input = std::mem::take(&mut self.input);
                self.read(
                    job,
                    input.bytes_mut(bytes as usize),
                    task.entry.start + range.start,
                )?;
                let position = task.places.values + range.start;
                self.gather
                    .write(job.output, input.bytes(bytes as usize), position)?;
                self.input = input;
                Ok(bytes)
            }
            Unit::Batch(tasks) => {
                let all = &job.tasks[tasks.clone()];
                let start = all[0].entry.start;
                let bytes: u64 = all.iter().map(|task| task.entry.bytes).sum();
                let mut input = std::mem::take(&mut self.input);
                self.read(job, input.bytes_mut(bytes as usize), start)?;
                for (index, task) in tasks.zip(all) {
                    let first = (task.entry.start - start) as usize;
                    let range = first..first + task.entry.bytes as usize;
                    let bytes = &input.bytes(range.end)[range];
                    match task.action {
                        Action::Keep(_) => {
                            self.gather.write(job.output, bytes, task.places.values)?;
                        }
                        Action::Quantize(grid) => self.small(job, index, grid, bytes)?,
                    }
                }
                self.input = input;
                Ok(bytes)
            }
            Unit::Slices(index, grid, slices) => {
                let task = &job.tasks[index];
                let tile = tile_slices(grid, block_elements(task));
                self.zero_points.clear();
                let mut first = slices.start;
                while first < slices.end {
                    let count = tile.min(slices.end - first);
                    self.tile(job, index, grid, first..first + count)?;
                    first += count;
                }
                self.write_zero_points(job, task, grid, slices.start)?;
                if slices.start == 0 {
                    let constant = job.settings.constant(&task.entry, grid);
                    self.gather
                        .write(job.output, &constant, task.places.constant)?;
                }
                let part = slices.end - slices.start;
                Ok(grid.outer * part * grid.inner * task.element_bytes())
            }
        }
    }

    /// A whole tensor of one block, which may begin anywhere.
    fn small(&mut self, job: Job<'_>, index: usize, grid: Grid, bytes: &[u8]) -> Result<()> {
        let task = &job.tasks[index];
        let block = Block {
            start: 0,
            rows: grid.outer as usize,
            slices: grid.slices as usize,
            inner: grid.inner as usize,
        };
        let mut aligned = std::mem::take(&mut self.aligned);
        let is_aligned = bytes
            .as_ptr()
            .addr()
            .is_multiple_of(task.element_bytes() as usize);
        let bytes = if is_aligned && cfg!(target_endian = "little") {
            bytes
        } else {
            let copy = aligned.bytes_mut(bytes.len());
            copy.copy_from_slice(bytes);
            order::turn(copy, task.element_bytes());
            copy
        };
        self.zero_points.clear();
        let start = Instant::now();
        self.ranges.reset(block.slices);
        self.include(task, block, bytes)?;
        self.find_scales(job, task, grid, 0)?;
        self.done.times.quantizing += start.elapsed();
        self.quantize(job, index, block, bytes)?;
        self.write_zero_points(job, task, grid, 0)?;
        let constant = job.settings.constant(&task.entry, grid);
        self.gather
            .write(job.output, &constant, task.places.constant)?;
        self.aligned = aligned;
        Ok(())
    }

    fn tile(&mut self, job: Job<'_>, index: usize, grid: Grid, slices: Range<u64>) -> Result<()> {
        let task = &job.tasks[index];
        let element = task.element_bytes();
        let (first, count) = (slices.start, slices.end - slices.start);
        let blocks = || tile_blocks(grid, first, count, block_elements(task));
        let bytes_of = |block: Block| block.elements() * element as usize;
        let is_held = grid.outer * count * grid.inner * element <= self.held.max(BLOCK);
        let mut input = std::mem::take(&mut self.input);
        self.ranges.reset(count as usize);
        let mut end = 0;
        for block in blocks() {
            let begin = if is_held { end } else { 0 };
            end = begin + bytes_of(block);
            let bytes = &mut input.bytes_mut(end)[begin..];
            self.read(job, bytes, task.entry.start + block.start * element)?;
            let start = Instant::now();
            order::turn(bytes, element);
            self.include(task, block, bytes)?;
            self.done.times.quantizing += start.elapsed();
        }
        let start = Instant::now();
        self.find_scales(job, task, grid, first)?;
        self.done.times.quantizing += start.elapsed();
        let mut end = 0;
        for block in blocks() {
            let begin = if is_held { end } else { 0 };
            end = begin + bytes_of(block);
            if !is_held {
                let start = Instant::now();
                let position = task.entry.start + block.start * element;
                job.read(input.bytes_mut(end), position)?;
                order::turn(input.bytes_mut(end), element);
                self.done.times.reading += start.elapsed();
            }
            self.quantize(job, index, block, &input.bytes(end)[begin..])?;
        }
        self.input = input;
        Ok(())
    }

    /// Reads what has not been read before.
    fn read(&mut self, job: Job<'_>, bytes: &mut [u8], position: u64) -> Result<()> {
        let start = Instant::now();
        job.read(bytes, position)?;
        let checked = Checked::new(job.data_start + position, bytes);
        self.done.checked.push(checked);
        self.done.times.reading += start.elapsed();
        Ok(())
    }

    fn include(&mut self, task: &Task, block: Block, bytes: &[u8]) -> Result<()> {
        let values = tile::values(bytes, task.source());
        self.ranges.include(values, block.inner);
        tile::check_finite(&self.ranges, values, task, block.start)
    }

    /// Finds the scales of slices `first` and on, and writes them.
    fn find_scales(&mut self, job: Job<'_>, task: &Task, grid: Grid, first: u64) -> Result<()> {
        self.scales.find(job.settings, task, grid, &self.ranges)?;
        if job.settings.encoding.has_zero_points() {
            self.zero_points
                .extend_from_slice(self.scales.zero_point_bytes());
        }
        let position = task.places.scales + first * grid.scale_type.bytes();
        self.gather.write(job.output, &self.scales.stored, position)
    }

    /// Writes the zero points of a unit that begins with this slice.
    fn write_zero_points(
        &mut self,
        job: Job<'_>,
        task: &Task,
        grid: Grid,
        first: u64,
    ) -> Result<()> {
        let encoding = &job.settings.encoding;
        if !job.settings.storage.packs_zero_points(encoding) {
            let position = task.places.zero_points + first;
            return self.gather.write(job.output, &self.zero_points, position);
        }
        let words = tile::packed_zero_points(encoding, &self.zero_points, grid.columns as usize);
        let position =
            task.places.zero_points + 4 * first / alignment(job.settings, grid) * grid.columns;
        self.gather.write(job.output, &words, position)
    }

    /// Quantizes a block, measures what that costs, and writes it.
    fn quantize(&mut self, job: Job<'_>, index: usize, block: Block, bytes: &[u8]) -> Result<()> {
        let start = Instant::now();
        let settings = job.settings;
        let (task, encoding) = (&job.tasks[index], &settings.encoding);
        let source = task.source();
        let values = tile::values(bytes, source);
        let (mut shape, rank, axis) = block.shape();
        let x_dtype = settings.x_dtype(source);
        let x = if x_dtype == source {
            TensorView::from_bytes(bytes, source, &shape[..rank])?
        } else {
            self.widened.resize(values.len(), 0.0);
            values.widen(&mut self.widened);
            TensorView::from_bytes(
                bytemuck::cast_slice(&self.widened),
                DType::Float32,
                &shape[..rank],
            )?
        };
        let length = block.elements() * encoding.bits() as usize / 8;
        let codes = self.codes.bytes_mut(length);
        let y = if encoding.is_packed() {
            shape[rank - 1] /= 8;
            TensorViewMut::from(bytemuck::cast_slice_mut::<u8, i32>(codes))
        } else {
            TensorViewMut::from(&mut *codes).view_dtype(encoding.dtype.tensor_dtype())?
        };
        let (factors, zero_points) = self.scales.operands(settings);
        let zero_points = zero_points.map(|values| values.view()).transpose()?;
        settings.call(axis).stream(&self.stream).run_into(
            x,
            factors.view()?,
            zero_points.as_ref().map(|view| view as _),
            y.reshape(&shape[..rank])?,
        )?;
        order::turn(codes, encoding.word_bytes());
        if settings.errors {
            let TileScales {
                scales,
                zero_points,
                ..
            } = &self.scales;
            let given = tile::codes(encoding, codes, &self.table);
            let errors = vector::errors(values, given, block.inner, scales, zero_points);
            match self.done.errors.last_mut() {
                Some((last, sums)) if *last == index => sums.add(&errors),
                _ => self.done.errors.push((index, errors)),
            }
        }
        let flips = settings.storage.flips(encoding);
        if flips != 0 {
            for code in &mut *codes {
                *code ^= flips;
            }
        }
        self.done.times.quantizing += start.elapsed();
        let position = task.places.values + block.start * encoding.bits() / 8;
        self.gather.write(job.output, codes, position)
    }
}
