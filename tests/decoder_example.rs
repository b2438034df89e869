//! The example `decoder`: its graph computes what its calls one by one do.

#[path = "../examples/decoder/eager.rs"]
mod eager;
#[path = "../examples/decoder/generate.rs"]
mod generate;
#[path = "../examples/decoder/step.rs"]
mod step;
#[path = "../examples/decoder/weights.rs"]
mod weights;

use std::time::Duration;

use aclnn::{Device, Result};
use generate::generate;
use weights::{Sizes, Weights, draw};

const SIZES: Sizes = Sizes {
    hidden: 128,
    layers: 2,
    heads: 4,
    key_heads: 1,
    wide: 192,
    vocabulary: 300,
};

fn replays_are_calls_one_by_one(device: &Device) -> Result<()> {
    let prompts = [vec![1, 2, 3], vec![299, 7, 7, 7, 0, 100], vec![5]];
    for quantized in [false, true] {
        for count in [1, 3] {
            let weights = Weights::new(SIZES, &draw(SIZES, 7), quantized, 40, device)?;
            let [replayed, called] = [true, false]
                .map(|by_graph| generate(&weights, &prompts[..count], 24, by_graph, true));
            let (replayed, called) = (replayed?, called?);
            assert_eq!(replayed.tokens.len(), 24 * count);
            assert!(replayed.prompts + replayed.steps > Duration::ZERO);
            assert_eq!(replayed.tokens, called.tokens);
            let bits = |generated: &generate::Generated| -> Vec<u16> {
                let logits = generated.logits.iter();
                logits.map(|logit| logit.to_bits()).collect()
            };
            assert_eq!(bits(&replayed).len(), 24 * count * SIZES.vocabulary);
            assert_eq!(bits(&replayed), bits(&called), "{quantized}, {count}");
            // Random weights choose different tokens.
            assert!(
                replayed
                    .tokens
                    .iter()
                    .any(|&token| token != replayed.tokens[0])
            );
        }
    }
    Ok(())
}

#[test]
fn replays_are_calls_one_by_one_on_the_cpu() -> Result<()> {
    replays_are_calls_one_by_one(&Device::cpu())
}

#[cfg(feature = "sim")]
#[test]
fn replays_are_calls_one_by_one_on_an_atlas() -> Result<()> {
    let session = aclnn::sim::Session::start()?;
    let device = session.device("a2".parse()?)?;
    replays_are_calls_one_by_one(&device)?;
    drop(device);
    session.finish()
}
