//! A step of the decoder of the examples, whole, takes nothing from Rust's heap on the CPU: neither the thread that replays
//! its graph nor those that help. In a process of its own, since every thread is watched.

#[path = "../examples/decoder/eager.rs"]
mod eager;
#[path = "../examples/decoder/step.rs"]
mod step;
mod watching;
#[path = "../examples/decoder/weights.rs"]
mod weights;

use std::backtrace::Backtrace;

use aclnn::{AsTensorView, Device, Result, Tensor, bf16, with_threads};

use eager::{SLOTS, Tokens, caches, forward, triangle};
use step::Captured;
use watching::allocations;
use weights::{Sizes, Weights, draw};

/// Large enough for products to be worth sharing.
const SIZES: Sizes = Sizes {
    hidden: 256,
    layers: 2,
    heads: 4,
    key_heads: 2,
    wide: 704,
    vocabulary: 3000,
};

/// Places of a sequence.
const PLACES: usize = 512;
/// Steps that are watched together.
const STEPS: usize = 8;

/// Sequences that go on, step by step.
struct Decoder {
    captured: Captured,
    ids: Vec<i64>,
    next: Vec<i64>,
    positions: Vec<i64>,
    slots: Vec<i32>,
    lengths: Vec<i64>,
}

impl Decoder {
    /// Reads a prompt of one token for each sequence.
    fn new(weights: &Weights, sequences: usize) -> Result<Decoder> {
        let width = PLACES / SLOTS;
        let mut caches = caches(weights, width * sequences)?;
        let blocks: Vec<i32> = (0..(width * sequences) as i32).collect();
        let table = Tensor::from_slice(&blocks, [sequences, width], &weights.device)?;
        let mask = Tensor::from_slice(&triangle(), [2048, 2048], &weights.device)?;
        let ids = vec![7; sequences];
        let slots: Vec<i32> = (0..sequences).map(|n| (n * PLACES) as i32).collect();
        let prompt = Tokens {
            ids: &ids,
            positions: &vec![0; sequences],
            slots: &slots,
            table: table.view(),
            lengths: &vec![1; sequences],
        };
        let mask: &dyn AsTensorView = &mask;
        forward(weights, &mut caches, &prompt, Some(mask))?;
        Ok(Decoder {
            captured: Captured::new(weights, caches, table)?,
            next: ids.clone(),
            ids,
            positions: vec![0; sequences],
            slots,
            lengths: vec![1; sequences],
        })
    }

    fn step(&mut self) -> Result<()> {
        let places = self.positions.iter_mut().zip(&mut self.slots);
        for ((position, slot), length) in places.zip(&mut self.lengths) {
            *position += 1;
            *slot += 1;
            *length += 1;
        }
        self.captured.replay(
            &self.ids,
            &self.positions,
            &self.slots,
            &self.lengths,
            &mut self.next,
        )?;
        self.ids.copy_from_slice(&self.next);
        Ok(())
    }

    /// Where some steps allocate.
    fn watched(&mut self) -> Result<Vec<Backtrace>> {
        let mut done = Ok(());
        let made = allocations(|| done = (0..STEPS).try_for_each(|_| self.step()));
        done.map(|()| made)
    }
}

#[test]
fn a_step_of_a_decoder_allocates_nothing() -> Result<()> {
    for quantized in [false, true] {
        let drawn = draw(SIZES, 7);
        let weights = Weights::new(SIZES, &drawn, quantized, PLACES, &Device::cpu())?;
        for sequences in [1, 3] {
            let mut decoder = Decoder::new(&weights, sequences)?;
            with_threads(1, || {
                (0..2).try_for_each(|_| decoder.step())?;
                let made = decoder.watched()?;
                assert!(made.is_empty(), "{quantized}, {sequences}: {made:#?}");
                Ok::<(), aclnn::Error>(())
            })?;
            // Threads start, and take room, as soon as they find something to do: each a few times at most.
            with_threads(3, || {
                let mut last = Vec::new();
                for _ in 0..(PLACES - 2 * STEPS) / STEPS {
                    last = decoder.watched()?;
                    if last.is_empty() {
                        break;
                    }
                }
                assert!(last.is_empty(), "{quantized}, {sequences}: {last:#?}");
                Ok::<(), aclnn::Error>(())
            })?;
            let logits = decoder.captured.logits()?;
            assert_eq!(logits.len(), sequences * SIZES.vocabulary);
            assert!(logits.iter().all(|logit: &bf16| logit.is_finite()));
        }
    }
    Ok(())
}
