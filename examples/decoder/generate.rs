//! Prompts and what follows them.

use std::time::{Duration, Instant};

use aclnn::{AsTensorView, Result, Tensor, bf16};

use crate::eager::{SLOTS, Tokens, caches, forward, triangle};
use crate::step::Captured;
use crate::weights::Weights;

/// What was generated.
pub struct Generated {
    /// The tokens of each step, of each sequence one.
    pub tokens: Vec<i64>,
    /// The logits that they were chosen by, `(steps, sequences, vocabulary)`; those of the last step alone unless all were
    /// asked for.
    pub logits: Vec<bf16>,
    /// How long prompts and steps took.
    pub prompts: Duration,
    pub steps: Duration,
}

/// Which of these is greatest, the first of equal ones.
fn greatest(logits: &[bf16]) -> i64 {
    let better = |best: usize, at: usize| if logits[at] > logits[best] { at } else { best };
    (1..logits.len()).fold(0, better) as i64
}

/// The block that holds a sequence's place, when sequences take blocks in turns.
fn block(place: usize, sequence: usize, sequences: usize) -> usize {
    place / SLOTS * sequences + sequence
}

/// The slot of a sequence's place.
fn slot(place: usize, sequence: usize, sequences: usize) -> i32 {
    (block(place, sequence, sequences) * SLOTS + place % SLOTS) as i32
}

/// Generates tokens behind prompts: the first by the prompts, which are read call by call, each further one by a step of all
/// sequences, which is one replay of one graph, or call by call.
pub fn generate(
    weights: &Weights,
    prompts: &[Vec<i64>],
    steps: usize,
    by_graph: bool,
    keep_all: bool,
) -> Result<Generated> {
    let (count, device) = (prompts.len(), &weights.device);
    let longest = prompts.iter().map(Vec::len).max().unwrap_or(0) + steps;
    let width = longest.div_ceil(SLOTS);
    let mut caches = caches(weights, width * count)?;
    let blocks = |sequence: usize| (0..width).map(move |n| (n * count + sequence) as i32);
    let table: Vec<i32> = (0..count).flat_map(blocks).collect();
    let table = Tensor::from_slice(&table, [count, width], device)?;
    let mask = Tensor::from_slice(&triangle(), [2048, 2048], device)?;

    let start = Instant::now();
    let (mut logits, mut next) = (Vec::new(), vec![0i64; count]);
    for (sequence, prompt) in prompts.iter().enumerate() {
        let positions: Vec<i64> = (0..prompt.len() as i64).collect();
        let slots = (0..prompt.len()).map(|place| slot(place, sequence, count));
        let slots: Vec<i32> = slots.collect();
        let row = Tensor::from_slice(&blocks(sequence).collect::<Vec<_>>(), [1, width], device)?;
        let tokens = Tokens {
            ids: prompt,
            positions: &positions,
            slots: &slots,
            table: row.view(),
            lengths: &[prompt.len() as i64],
        };
        let mask: &dyn AsTensorView = &mask;
        let found = forward(weights, &mut caches, &tokens, Some(mask))?.to_vec::<bf16>()?;
        next[sequence] = greatest(&found);
        logits.extend(found);
    }
    let prompts_time = start.elapsed();

    let mut tokens = Vec::with_capacity(steps * count);
    tokens.extend_from_slice(&next);
    let mut positions: Vec<i64> = prompts.iter().map(|prompt| prompt.len() as i64).collect();
    let mut slots = vec![0; count];
    let mut lengths = vec![0; count];
    let mut ids = next.clone();
    let place_all = |positions: &[i64], slots: &mut [i32], lengths: &mut [i64]| {
        for (sequence, &place) in positions.iter().enumerate() {
            slots[sequence] = slot(place as usize, sequence, count);
            lengths[sequence] = place + 1;
        }
    };
    let mut steps_time = Duration::ZERO;
    if by_graph {
        let mut captured = Captured::new(weights, caches, table)?;
        for _ in 1..steps {
            let start = Instant::now();
            place_all(&positions, &mut slots, &mut lengths);
            captured.replay(&ids, &positions, &slots, &lengths, &mut next)?;
            steps_time += start.elapsed();
            if keep_all {
                logits.extend(captured.logits()?);
            }
            tokens.extend_from_slice(&next);
            ids.copy_from_slice(&next);
            positions.iter_mut().for_each(|place| *place += 1);
        }
        if !keep_all {
            logits = captured.logits()?;
        }
    } else {
        for _ in 1..steps {
            let start = Instant::now();
            place_all(&positions, &mut slots, &mut lengths);
            let step = Tokens {
                ids: &ids,
                positions: &positions,
                slots: &slots,
                table: table.view(),
                lengths: &lengths,
            };
            let found = forward(weights, &mut caches, &step, None)?.to_vec::<bf16>()?;
            for (next, logits) in next.iter_mut().zip(found.chunks(weights.sizes.vocabulary)) {
                *next = greatest(logits);
            }
            steps_time += start.elapsed();
            if keep_all {
                logits.extend(found);
            } else {
                logits = found;
            }
            tokens.extend_from_slice(&next);
            ids.copy_from_slice(&next);
            positions.iter_mut().for_each(|place| *place += 1);
        }
    }
    Ok(Generated {
        tokens,
        logits,
        prompts: prompts_time,
        steps: steps_time,
    })
}
