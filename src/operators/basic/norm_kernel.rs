//! What norms compute of each row: sums over it, and then each of its elements.

use std::ops::Range;

use smallvec::SmallVec;

use crate::call::recipe::Kernel;
use crate::cpu::Isa;
use crate::cpu::rows::{self, BLOCK, RowWork, Rows, total};
use crate::dtype::DType;
use crate::error::Result;
use crate::operators::basic::lines::Grouped;
use crate::operators::basic::number::Number;
use crate::operators::basic::pointwise::{input, lies, output};
use crate::operators::checked::elementwise::{Room, STRIP};

/// A tensor and the place of its memory among the operands.
#[derive(Clone, Debug)]
pub(super) struct Placed {
    pub rows: Rows,
    pub place: usize,
}

/// What a norm takes and gives.
#[derive(Debug)]
pub(super) struct Norm {
    /// Rows, and their parts.
    rows: usize,
    parts: usize,
    length: usize,
    x: Placed,
    /// What is added to x before all else, and where the sum goes.
    added: Option<(Placed, Option<Placed>)>,
    weight: Option<Placed>,
    bias: Option<Placed>,
    /// Where results go; before the bias if they are quantized.
    y: Option<Placed>,
    quantized: SmallVec<[Quantized; 2]>,
    /// A row has one element of these.
    mean: Option<Placed>,
    rstd: Option<Placed>,
    /// Whether scales divide.
    divides: bool,
    /// Whether the mean is taken off.
    centered: bool,
    epsilon: f64,
    /// Whether x is looked at where it lies.
    lies: bool,
    /// Elements that are looked at at a time.
    step: usize,
    isa: Isa,
}

/// A way in which results are quantized.
#[derive(Debug)]
struct Quantized {
    out: Placed,
    /// What results are divided by, or multiplied with.
    scale: Option<Placed>,
    zero_point: Option<Placed>,
}

/// The places of a way of quantizing: the output, the scale and the zero point.
pub(super) type Way = (usize, Option<usize>, Option<usize>);

/// The operands of a norm by their places; those that have x's shape, or are seen in it, are among the grouped ones in the order
/// x, y, added, sum, weight, bias, and of each way of quantizing the output, scale and zero point.
#[derive(Clone, Default, Debug)]
pub(super) struct Places {
    pub x: usize,
    pub y: Option<usize>,
    pub added: Option<(usize, Option<usize>)>,
    pub weight: Option<usize>,
    pub bias: Option<usize>,
    pub quantized: SmallVec<[Way; 2]>,
    /// Whether scales divide.
    pub divides: bool,
    pub mean: Option<usize>,
    pub rstd: Option<usize>,
}

/// Room for what is computed with: the values of a row, if it is not too long, what is added to them, and a weight and a bias.
struct Rooms {
    values: Room<STRIP>,
    others: Room<BLOCK>,
    factors: [Room<BLOCK>; 2],
}

impl Norm {
    pub fn new(
        grouped: Grouped,
        places: Places,
        [mean, rstd]: [Option<Rows>; 2],
        centered: bool,
        epsilon: f64,
    ) -> Option<Norm> {
        let (rows, parts, length) = (grouped.rows, grouped.parts, grouped.length);
        let mut tensors = grouped.tensors.into_iter();
        let mut next = |place| {
            let rows = tensors.next()?;
            Some(Placed { rows, place })
        };
        let x = next(places.x)?;
        let y = places.y.and_then(&mut next);
        let added = match places.added {
            Some((added, sum)) => Some((next(added)?, sum.and_then(&mut next))),
            None => None,
        };
        let weight = places.weight.and_then(&mut next);
        let bias = places.bias.and_then(&mut next);
        let mut quantized = SmallVec::new();
        for &(out, scale, zero_point) in &places.quantized {
            quantized.push(Quantized {
                out: next(out)?,
                scale: scale.and_then(&mut next),
                zero_point: zero_point.and_then(&mut next),
            });
        }
        let placed = |rows: Option<Rows>, place: Option<usize>| {
            let (rows, place) = (rows?, place?);
            Some(Placed { rows, place })
        };
        let lies = added.is_none() && lies::<f32>(&x.rows);
        let factors = weight.iter().chain(&bias);
        let all_lie = lies
            && quantized.is_empty()
            && factors
                .chain(&y)
                .all(|found| self::lies::<f32>(&found.rows))
            && y.as_ref().is_none_or(|y| !y.rows.writes_past());
        Some(Norm {
            rows,
            parts,
            length,
            x,
            added,
            weight,
            bias,
            y,
            quantized,
            divides: places.divides,
            mean: placed(mean, places.mean),
            rstd: placed(rstd, places.rstd),
            centered,
            epsilon,
            lies,
            step: if all_lie { STRIP } else { BLOCK },
            isa: Isa::active(),
        })
    }

    /// Does something with each block of a row: the part, the column and its values. These are looked at where they lie if they
    /// need no conversion; else a row that there is room for is read once.
    ///
    /// # Safety
    /// As for [`RowWork::carry_out`].
    #[inline(always)]
    unsafe fn each_block(
        &self,
        (row, again): (usize, bool),
        rooms: &mut Rooms,
        blocks: &[*mut u8],
        mut work: impl FnMut(usize, usize, &[f32], &mut [Room<BLOCK>; 2]),
    ) {
        let is_kept = self.parts * self.length <= STRIP;
        let mut kept = 0;
        for part in row * self.parts..(row + 1) * self.parts {
            for column in (0..self.length).step_by(self.step) {
                let width = self.step.min(self.length - column);
                if self.lies {
                    let columns = column..column + width;
                    let (x, room) = (&self.x, &mut rooms.others);
                    // SAFETY: upheld by the caller; outputs are apart from inputs.
                    let values = unsafe { input(&x.rows, blocks[x.place], part, &columns, room) };
                    work(part, column, values, &mut rooms.factors);
                    continue;
                }
                let values = &mut rooms.values.get(kept + width)[kept..];
                if !(is_kept && again) {
                    // SAFETY: upheld by the caller.
                    unsafe { self.read(part, column, values, &mut rooms.others, blocks) };
                }
                work(part, column, values, &mut rooms.factors);
                kept += if is_kept { width } else { 0 };
            }
        }
    }

    /// Reads values, and adds what is to be added to them.
    ///
    /// # Safety
    /// As for [`RowWork::carry_out`].
    #[inline(always)]
    unsafe fn read(
        &self,
        part: usize,
        column: usize,
        values: &mut [f32],
        others: &mut Room<BLOCK>,
        blocks: &[*mut u8],
    ) {
        // SAFETY: upheld by the caller.
        unsafe { f32::read(&self.x.rows, blocks[self.x.place], part, column, values) };
        if let Some((added, _)) = &self.added {
            let columns = column..column + values.len();
            // SAFETY: upheld by the caller.
            let others = unsafe { input(&added.rows, blocks[added.place], part, &columns, others) };
            for (value, other) in values.iter_mut().zip(others) {
                *value += *other;
            }
        }
    }

    /// Computes a row.
    ///
    /// # Safety
    /// As for [`RowWork::carry_out`].
    #[inline(always)]
    unsafe fn row(&self, row: usize, rooms: &mut Rooms, blocks: &[*mut u8]) {
        let count = (self.parts * self.length) as f64;
        let mut mean = 0.0;
        if self.centered {
            let mut sum = 0.0;
            // SAFETY: upheld by the caller.
            unsafe {
                self.each_block((row, false), rooms, blocks, |_, _, values, _| {
                    sum += total::<false>(self.isa, values, 0.0);
                });
            }
            mean = (sum / count) as f32;
        }
        let mut squares = 0.0;
        // SAFETY: upheld by the caller.
        unsafe {
            self.each_block((row, self.centered), rooms, blocks, |_, _, values, _| {
                squares += total::<true>(self.isa, values, mean);
            });
        }
        let rstd = (1.0 / (squares / count + self.epsilon).sqrt()) as f32;
        for (output, value) in [(&self.mean, mean), (&self.rstd, rstd)] {
            if let Some(output) = output {
                // SAFETY: upheld by the caller.
                unsafe { f32::write(&output.rows, blocks[output.place], row, 0, &[value]) };
            }
        }
        // SAFETY: upheld by the caller.
        unsafe {
            self.each_block(
                (row, true),
                rooms,
                blocks,
                |part, column, values, factors| {
                    self.finish((part, column), (mean, rstd), values, factors, blocks);
                },
            );
        }
    }

    /// Writes what becomes of values.
    ///
    /// # Safety
    /// As for [`RowWork::carry_out`].
    #[inline(always)]
    unsafe fn finish(
        &self,
        (part, column): (usize, usize),
        (mean, rstd): (f32, f32),
        values: &[f32],
        [first, second]: &mut [Room<BLOCK>; 2],
        blocks: &[*mut u8],
    ) {
        let columns = column..column + values.len();
        // SAFETY: upheld by the caller; outputs are apart from inputs.
        unsafe {
            if let Some((_, Some(sum))) = &self.added {
                f32::write(&sum.rows, blocks[sum.place], part, column, values);
            }
            let weight = match &self.weight {
                Some(weight) => input(&weight.rows, blocks[weight.place], part, &columns, first),
                None => &[],
            };
            let bias = match &self.bias {
                Some(bias) => input(&bias.rows, blocks[bias.place], part, &columns, second),
                None => &[],
            };
            if let (true, Some(y)) = (self.quantized.is_empty(), &self.y) {
                let mut room = Room::<BLOCK>::new();
                output(&y.rows, blocks[y.place], part, &columns, &mut room, |y| {
                    normed(values, (mean, rstd), (weight, bias), y);
                });
                return;
            }
            let mut results = Room::<BLOCK>::new();
            let results = results.get(values.len());
            normed(values, (mean, rstd), (weight, &[]), results);
            if let Some(y) = &self.y {
                f32::write(&y.rows, blocks[y.place], part, column, results);
            }
            for (value, addend) in results.iter_mut().zip(bias) {
                *value += *addend;
            }
            for quantized in &self.quantized {
                self.quantize(quantized, (part, column), results, first, blocks);
            }
        }
    }
}

/// The norm of values by a row's mean and what its variance tells, times a weight and plus a bias where these are not empty.
#[inline(always)]
fn normed(
    values: &[f32],
    (mean, rstd): (f32, f32),
    (weight, bias): (&[f32], &[f32]),
    results: &mut [f32],
) {
    let all = values.iter().zip(results);
    match (weight, bias) {
        ([], []) => all.for_each(|(x, y)| *y = (*x - mean) * rstd),
        ([], bias) => {
            all.zip(bias)
                .for_each(|((x, y), bias)| *y = (*x - mean) * rstd + *bias);
        }
        (weight, []) => {
            all.zip(weight)
                .for_each(|((x, y), weight)| *y = (*x - mean) * rstd * *weight);
        }
        (weight, bias) => {
            let factors = weight.iter().zip(bias);
            all.zip(factors).for_each(|((x, y), (weight, bias))| {
                *y = (*x - mean) * rstd * *weight + *bias;
            });
        }
    }
}

impl Norm {
    /// Writes results as codes: by the scale, plus the zero point, each step rounded to binary32 by itself.
    ///
    /// # Safety
    /// As for [`RowWork::carry_out`].
    #[inline(always)]
    unsafe fn quantize(
        &self,
        quantized: &Quantized,
        (part, column): (usize, usize),
        values: &[f32],
        factors: &mut Room<BLOCK>,
        blocks: &[*mut u8],
    ) {
        let factors = factors.get(values.len());
        let mut codes = Room::<BLOCK>::new();
        let codes = codes.get(values.len());
        codes.copy_from_slice(values);
        let read = |from: &Placed, factors: &mut [f32]| {
            // SAFETY: upheld by the caller.
            unsafe { f32::read(&from.rows, blocks[from.place], part, column, factors) };
        };
        if let Some(scale) = &quantized.scale {
            read(scale, factors);
            for (code, scale) in codes.iter_mut().zip(&*factors) {
                *code = match self.divides {
                    true => *code / *scale,
                    false => *code * *scale,
                };
            }
        }
        if let Some(zero_point) = &quantized.zero_point {
            read(zero_point, factors);
            for (code, zero_point) in codes.iter_mut().zip(&*factors) {
                *code += *zero_point;
            }
        }
        let (out, block) = (&quantized.out.rows, blocks[quantized.out.place]);
        // SAFETY: upheld by the caller.
        unsafe {
            match out.dtype {
                DType::Int8 => out.write_integers(block, part, column, codes),
                _ => out.write_floats(block, part, column, codes),
            }
        }
    }
}

impl RowWork for Norm {
    #[inline(always)]
    unsafe fn carry_out(&self, rows: Range<usize>, blocks: &[*mut u8]) {
        let mut rooms = Rooms {
            values: Room::new(),
            others: Room::new(),
            factors: [Room::new(), Room::new()],
        };
        for row in rows {
            // SAFETY: upheld by the caller.
            unsafe { self.row(row, &mut rooms, blocks) };
        }
    }

    fn writes_past(&self) -> bool {
        let sum = self.added.as_ref().and_then(|(_, sum)| sum.as_ref());
        let codes = self.quantized.iter().map(|quantized| &quantized.out);
        let mut written = sum.into_iter().chain(&self.y).chain(codes);
        written.any(|to| to.rows.writes_past())
    }
}

impl Kernel for Norm {
    unsafe fn run(&self, blocks: &[*mut u8]) -> Result<()> {
        let width = self.parts * self.length;
        // SAFETY: upheld by the caller.
        unsafe { rows::spread(self, self.rows, width, 600, self.isa, blocks) };
        Ok(())
    }
}
