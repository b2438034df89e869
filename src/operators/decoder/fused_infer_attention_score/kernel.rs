//! Attention on the CPU: a few queries at a time, block of keys by block of keys, with sums that are brought up to date where a
//! greater score is found. The matrix of scores is never there as a whole.

use std::any::Any;
use std::ops::Range;

use crate::call::recipe::Kernel;
use crate::cpu::Isa;
use crate::cpu::rows::{self, RowWork, Rows};
use crate::error::Result;
use crate::operators::basic::math::exp;
use crate::operators::basic::number::Number;
use crate::operators::checked::elementwise::Room;
use crate::operators::decoder::fused_infer_attention_score::layout::{Source, Steps};
use crate::operators::decoder::fused_infer_attention_score::mask::{self, Sparse};
use crate::operators::decoder::fused_infer_attention_score::tile::{
    LANES, Neighbours, Numbers, Sums, add_products,
};

/// The most elements of a head.
pub(super) const MOST: usize = 512;

/// Keys that are looked at together.
const KEYS: usize = 64;

/// Rows of sums that stay in registers, and how many do for few queries.
const ROWS: usize = 8;
const FEW: usize = 4;

/// The places of operands.
const QUERY: usize = 0;
const KEY: usize = 1;
const VALUE: usize = 2;
const MASK: usize = 3;
const TABLE: usize = 4;
const OUT: usize = 5;
const LSE: usize = 6;

/// A sequence of queries and its keys.
#[derive(Clone, Copy, Debug)]
pub(super) struct Sequence {
    /// Which one it is.
    pub number: usize,
    /// The first query and the first key, where sequences lie behind one another.
    pub first_query: usize,
    pub first_key: usize,
    /// Queries that are there, and those for which something is written.
    pub queries: usize,
    pub written: usize,
    pub keys: usize,
}

/// What attributes decide for tensors of the same forms, so that a graph can change it.
pub(super) struct Varying {
    pub scale: f32,
    pub sequences: Vec<Sequence>,
    /// Where the tiles of each sequence end.
    pub ends: Vec<usize>,
    pub query_steps: Steps,
    pub lse_steps: Steps,
    pub source: Source,
    pub sparse: Sparse,
    pub mask: Option<mask::Steps>,
}

/// What is computed.
pub(super) struct Attention {
    pub varying: Varying,
    /// Room for what comes after it.
    pub spare: (Vec<Sequence>, Vec<usize>),
    /// How many heads of queries a head of keys serves.
    pub group: usize,
    /// Elements of a head of queries and keys, and of values.
    pub size: usize,
    pub value_size: usize,
    pub query: Rows,
    pub key: Rows,
    pub value: Rows,
    pub out: Rows,
    pub lse: Option<Rows>,
    pub table: Option<Rows>,
    pub isa: Isa,
}

/// How many tiles a sequence has for each head of keys.
pub(super) fn tiles(written: usize, group: usize) -> usize {
    match LANES / group {
        0 => written * group.div_ceil(LANES),
        queries => written.div_ceil(queries),
    }
}

/// A query and a head of it.
#[derive(Clone, Copy, Default)]
struct Lane {
    query: usize,
    head: usize,
    start: usize,
    end: usize,
}

/// Queries that are computed together.
struct Tile {
    sequence: Sequence,
    key_head: usize,
    lanes: [Lane; LANES],
    count: usize,
}

/// What is brought up to date with each block of keys: the greatest score, the sum of powers, and who saw a key, in bits.
struct Running {
    most: [f32; LANES],
    sum: [f32; LANES],
    seen: u16,
}

impl Attention {
    fn tile(&self, tile: usize) -> Tile {
        let place = self.varying.ends.partition_point(|&end| end <= tile);
        let sequence = self.varying.sequences[place];
        let before = place
            .checked_sub(1)
            .map_or(0, |before| self.varying.ends[before]);
        let each = tiles(sequence.written, self.group);
        let (key_head, chunk) = ((tile - before) / each, (tile - before) % each);
        let (mut lanes, mut count) = ([Lane::default(); LANES], 0);
        let mut add = |query: usize, head: usize| {
            let seen = match query < sequence.queries {
                true => self
                    .varying
                    .sparse
                    .seen(query, sequence.queries, sequence.keys),
                false => 0..0,
            };
            lanes[count] = Lane {
                query,
                head: key_head * self.group + head,
                start: seen.start,
                end: seen.end,
            };
            count += 1;
        };
        match LANES / self.group {
            0 => {
                let chunks = self.group.div_ceil(LANES);
                let first = chunk % chunks * LANES;
                for head in first..self.group.min(first + LANES) {
                    add(chunk / chunks, head);
                }
            }
            queries => {
                let first = chunk * queries;
                for query in first..sequence.written.min(first + queries) {
                    for head in 0..self.group {
                        add(query, head);
                    }
                }
            }
        }
        Tile {
            sequence,
            key_head,
            lanes,
            count,
        }
    }

    /// The row of a query's head.
    #[inline(always)]
    fn query_row(&self, steps: Steps, sequence: &Sequence, lane: Lane) -> usize {
        let token = sequence.first_query + lane.query;
        sequence.number * steps.sequence + token * steps.token + lane.head * steps.head
    }

    /// The row of a key's head.
    ///
    /// # Safety
    /// As for [`RowWork::carry_out`].
    #[inline(always)]
    unsafe fn key_row(&self, tile: &Tile, key: usize, table: *const u8) -> usize {
        let (steps, sequence, token) = match (self.varying.source, &self.table) {
            (
                Source::Paged {
                    steps,
                    slots,
                    width,
                },
                Some(rows),
            ) => {
                let place = tile.sequence.number * width + key / slots;
                // SAFETY: upheld by the caller; a sequence's keys are in blocks that the table has.
                let block = unsafe { rows.integer(table, place, 0) };
                (steps, block as usize, key % slots)
            }
            (Source::Plain(steps) | Source::Paged { steps, .. }, _) => {
                (steps, tile.sequence.number, tile.sequence.first_key + key)
            }
        };
        sequence * steps.sequence + token * steps.token + tile.key_head * steps.head
    }

    /// Scores of a block of keys, whose elements are given as rows: 16 queries by 16 for each key.
    ///
    /// # Safety
    /// The processor has the instruction set.
    #[inline(always)]
    unsafe fn scores(&self, queries: &[f32], keys: &[f32], scores: &mut [[f32; LANES]; KEYS]) {
        for (place, scores) in scores.as_chunks_mut::<ROWS>().0.iter_mut().enumerate() {
            let first = place * ROWS * self.size;
            if first >= keys.len() {
                break;
            }
            *scores = [[0.0; LANES]; ROWS];
            let numbers = Numbers {
                start: keys[first..].as_ptr(),
                row: self.size,
                step: 1,
            };
            let neighbours = Neighbours {
                start: queries.as_ptr(),
                step: LANES,
            };
            // SAFETY: there are as many elements of keys and queries; the rest is upheld by the caller.
            unsafe { add_products::<ROWS>(self.isa, scores, numbers, neighbours, self.size) };
        }
    }

    /// Makes the scores of keys that a query does not see those of nothing; gives for each key who sees it, in bits.
    ///
    /// # Safety
    /// As for [`RowWork::carry_out`].
    #[inline(always)]
    unsafe fn hide(
        &self,
        tile: &Tile,
        keys: Range<usize>,
        scores: &mut [[f32; LANES]],
        mask: *const u8,
    ) -> [u16; KEYS] {
        let mut seen = [u16::MAX; KEYS];
        let is_whole = |lane: &Lane| lane.start <= keys.start && keys.end <= lane.end;
        if !tile.lanes[..tile.count].iter().all(is_whole) {
            for (key, seen) in keys.clone().zip(&mut seen) {
                for (place, lane) in tile.lanes[..tile.count].iter().enumerate() {
                    if key < lane.start || key >= lane.end {
                        *seen &= !(1 << place);
                    }
                }
            }
        }
        if let Some(steps) = self.varying.mask {
            for (place, lane) in tile.lanes[..tile.count].iter().enumerate() {
                if lane.start == lane.end {
                    continue;
                }
                let row = tile.sequence.number * steps.sequence + lane.query * steps.query;
                for (key, seen) in keys.clone().zip(&mut seen) {
                    // SAFETY: upheld by the caller; the mask has a byte for each query and key.
                    if unsafe { *mask.add(steps.offset + row + key) } != 0 {
                        *seen &= !(1 << place);
                    }
                }
            }
        }
        for (scores, seen) in scores.iter_mut().zip(&seen) {
            if *seen == u16::MAX {
                continue;
            }
            for (place, score) in scores.iter_mut().enumerate() {
                if seen >> place & 1 == 0 {
                    *score = f32::NEG_INFINITY;
                }
            }
        }
        seen
    }

    /// As [`Self::add_values`], of values that are not finite: those that are not seen are not looked at, for nothing times
    /// infinity is no number.
    #[cold]
    fn add_seen_values(
        &self,
        weights: &[[f32; LANES]],
        values: &[f32],
        factors: &[f32; LANES],
        seen: &[u16],
        sums: &mut [f32],
    ) {
        let all = sums.chunks_exact_mut(self.value_size).zip(factors);
        for (place, (sums, factor)) in all.enumerate() {
            for sum in sums.iter_mut() {
                *sum *= factor;
            }
            let heads = values.chunks_exact(self.value_size);
            for ((weights, seen), values) in weights.iter().zip(seen).zip(heads) {
                if seen >> place & 1 == 1 {
                    for (sum, value) in sums.iter_mut().zip(values) {
                        *sum += weights[place] * value;
                    }
                }
            }
        }
    }

    /// Adds what a block of values weighs to sums, which are brought up to date.
    ///
    /// # Safety
    /// The processor has the instruction set.
    #[inline(always)]
    unsafe fn add_values(
        &self,
        weights: &[[f32; LANES]],
        values: &[f32],
        factors: &[f32; LANES],
        count: usize,
        sums: &mut [f32],
    ) {
        // A step of a decoder has as many queries as heads that share keys, which are often four.
        for first in (0..count).step_by(ROWS) {
            // SAFETY: upheld by the caller.
            unsafe {
                match count - first {
                    ..=FEW => self.add_to_rows::<FEW>(weights, values, factors, first, sums),
                    _ => self.add_to_rows::<ROWS>(weights, values, factors, first, sums),
                }
            }
        }
    }

    /// Adds what a block of values weighs to the sums of so many queries.
    ///
    /// # Safety
    /// The processor has the instruction set.
    #[inline(always)]
    unsafe fn add_to_rows<const COUNT: usize>(
        &self,
        weights: &[[f32; LANES]],
        values: &[f32],
        factors: &[f32; LANES],
        first: usize,
        sums: &mut [f32],
    ) {
        let size = self.value_size;
        for column in (0..size).step_by(LANES) {
            let width = LANES.min(size - column);
            let mut held: Sums<COUNT> = [[0.0; LANES]; COUNT];
            for (row, held) in held.iter_mut().enumerate() {
                let at = (first + row) * size + column;
                for (held, sum) in held.iter_mut().zip(&sums[at..at + width]) {
                    *held = sum * factors[first + row];
                }
            }
            if width == LANES {
                let numbers = Numbers {
                    start: weights.as_flattened()[first..].as_ptr(),
                    row: 1,
                    step: LANES,
                };
                let neighbours = Neighbours {
                    start: values[column..].as_ptr(),
                    step: size,
                };
                let steps = weights.len();
                // SAFETY: there are as many weights and values; the rest is upheld by the caller.
                unsafe {
                    add_products::<COUNT>(self.isa, &mut held, numbers, neighbours, steps);
                }
            } else {
                for (weights, values) in weights.iter().zip(values.chunks_exact(size)) {
                    for (held, weight) in held.iter_mut().zip(&weights[first..]) {
                        for (held, value) in held.iter_mut().zip(&values[column..]) {
                            *held += weight * value;
                        }
                    }
                }
            }
            for (row, held) in held.iter().enumerate() {
                let at = (first + row) * size + column;
                sums[at..at + width].copy_from_slice(&held[..width]);
            }
        }
    }
}

/// Makes weights of the scores of a block of keys; gives what sums so far are to be multiplied by.
#[inline(always)]
fn weigh(scores: &mut [[f32; LANES]], running: &mut Running) -> [f32; LANES] {
    let mut most = running.most;
    for scores in scores.iter() {
        for (most, score) in most.iter_mut().zip(scores) {
            // NaN counts for nothing here, and makes the sum NaN.
            *most = if *score > *most { *score } else { *most };
        }
    }
    // Where all is hidden so far, powers are of minus infinity, and so zero.
    let base = most.map(|most| if most == f32::NEG_INFINITY { 0.0 } else { most });
    let mut factors = [0.0; LANES];
    for (((factor, before), base), sum) in factors
        .iter_mut()
        .zip(&running.most)
        .zip(&base)
        .zip(&mut running.sum)
    {
        *factor = exp(before - base);
        *sum *= *factor;
    }
    for scores in scores.iter_mut() {
        for ((score, base), sum) in scores.iter_mut().zip(&base).zip(&mut running.sum) {
            *score = exp(*score - base);
            *sum += *score;
        }
    }
    running.most = most;
    factors
}

impl RowWork for Attention {
    #[inline(always)]
    unsafe fn carry_out(&self, pieces: Range<usize>, blocks: &[*mut u8]) {
        let mut room_for_queries = Room::<{ LANES * MOST }>::new();
        let mut room_for_keys = Room::<{ KEYS * MOST }>::new();
        let mut room_for_values = Room::<{ KEYS * MOST }>::new();
        let mut room_for_sums = Room::<{ LANES * MOST }>::new();
        let mut room_for_head = Room::<MOST>::new();
        for piece in pieces {
            let tile = self.tile(piece);
            let queries = room_for_queries.get(LANES * self.size);
            let sums = room_for_sums.get(LANES * self.value_size);
            queries.fill(0.0);
            sums.fill(0.0);
            for (place, lane) in tile.lanes[..tile.count].iter().enumerate() {
                let head = room_for_head.get(self.size);
                let row = self.query_row(self.varying.query_steps, &tile.sequence, *lane);
                // SAFETY: upheld by the caller.
                unsafe { f32::read(&self.query, blocks[QUERY], row, 0, head) };
                for (queries, value) in queries.chunks_exact_mut(LANES).zip(head) {
                    queries[place] = *value * self.varying.scale;
                }
            }
            let mut running = Running {
                most: [f32::NEG_INFINITY; LANES],
                sum: [0.0; LANES],
                seen: 0,
            };
            let seen = tile.lanes[..tile.count]
                .iter()
                .filter(|lane| lane.start < lane.end);
            let start = seen.clone().map(|lane| lane.start).min().unwrap_or(0);
            let end = seen.map(|lane| lane.end).max().unwrap_or(0);
            for first in (start..end).step_by(KEYS) {
                let count = KEYS.min(end - first);
                let keys = room_for_keys.get(count.next_multiple_of(ROWS) * self.size);
                let values = room_for_values.get(count * self.value_size);
                let heads = keys
                    .chunks_exact_mut(self.size)
                    .zip(values.chunks_exact_mut(self.value_size));
                for (key, (head, value)) in (first..first + count).zip(heads) {
                    // SAFETY: upheld by the caller; the key is one of the sequence's.
                    unsafe {
                        let row = self.key_row(&tile, key, blocks[TABLE]);
                        f32::read(&self.key, blocks[KEY], row, 0, head);
                        f32::read(&self.value, blocks[VALUE], row, 0, value);
                    }
                }
                let mut all = [[0.0; LANES]; KEYS];
                // SAFETY: the set is one that the processor has; the rest is upheld by the caller.
                unsafe {
                    self.scores(queries, keys, &mut all);
                    let scores = &mut all[..count];
                    let seen = self.hide(&tile, first..first + count, scores, blocks[MASK]);
                    let seen = &seen[..count];
                    running.seen |= seen.iter().fold(0, |all, seen| all | seen);
                    let factors = weigh(scores, &mut running);
                    let hides = seen.iter().any(|seen| *seen != u16::MAX);
                    if hides && !values.iter().all(|value| value.is_finite()) {
                        self.add_seen_values(scores, values, &factors, seen, sums);
                    } else {
                        self.add_values(scores, values, &factors, tile.count, sums);
                    }
                }
            }
            for (place, lane) in tile.lanes[..tile.count].iter().enumerate() {
                let head = &mut sums[place * self.value_size..][..self.value_size];
                let (sum, most) = (running.sum[place], running.most[place]);
                let sees = running.seen >> place & 1 == 1;
                // Who sees no key gets nothing; of scores of minus infinity alone there are no shares.
                let by = match sees {
                    true if sum == 0.0 => f32::NAN,
                    true => 1.0 / sum,
                    false => 0.0,
                };
                for value in head.iter_mut() {
                    *value *= by;
                }
                let row = self.query_row(self.varying.query_steps, &tile.sequence, *lane);
                // SAFETY: upheld by the caller; nobody else writes this query's head.
                unsafe { f32::write(&self.out, blocks[OUT], row, 0, head) };
                if let Some(lse) = &self.lse {
                    let row = self.query_row(self.varying.lse_steps, &tile.sequence, *lane);
                    let value = match sees {
                        true if sum == 0.0 => f32::NAN,
                        true => most + sum.ln(),
                        false => f32::INFINITY,
                    };
                    // SAFETY: as above.
                    unsafe { f32::write(lse, blocks[LSE], row, 0, &[value]) };
                }
            }
        }
    }

    fn writes_past(&self) -> bool {
        self.out.writes_past()
    }
}

impl Kernel for Attention {
    fn as_any(&mut self) -> Option<&mut dyn Any> {
        Some(self)
    }

    unsafe fn run(&self, blocks: &[*mut u8]) -> Result<()> {
        let tiles = self.varying.ends.last().copied().unwrap_or(0);
        let keys: usize = self
            .varying
            .sequences
            .iter()
            .map(|sequence| sequence.keys)
            .sum();
        let mean = keys / self.varying.sequences.len().max(1) + 1;
        let elements = mean * (self.size + self.value_size);
        // SAFETY: upheld by the caller.
        unsafe { rows::spread(self, tiles, elements, 300, self.isa, blocks) };
        Ok(())
    }
}
