//! One rank's run, held against the block on one.

use std::error::Error;

use aclnn::{Communicator, ReduceOp, Tensor, f16};

use crate::block::{Block, Part};

type Result<T> = std::result::Result<T, Box<dyn Error + Send + Sync>>;

/// What became of a rank.
pub struct Ended {
    /// How much of its bound the worst result takes.
    pub worst: f64,
    /// A number of all bits of the result.
    pub bits: u64,
    /// What became of the operator that sums as well.
    pub fused: String,
}

/// Computes the block in every way, and compares.
pub fn on_rank(block: &Block, own: &Communicator) -> Result<Ended> {
    let share = block.share(own.rank(), own.size(), own.device())?;
    let part = share.part()?;
    let summed = || -> aclnn::Result<Vec<f16>> {
        let mut sum = share.part()?.result;
        own.all_reduce_in_place(ReduceOp::Sum, &mut sum)?;
        sum.to_vec()
    };
    let sum = summed()?;
    same(&sum, &summed()?, "a second run")?;
    let mut first = Tensor::from_slice(&sum, [sum.len()], own.device())?;
    own.broadcast(&mut first, 0)?;
    same(&sum, &first.to_vec()?, "rank 0")?;
    let worst = compare(block, own, &part, &sum)?;
    let fused = match own.device().is_cpu() {
        true => "no operator that sums as well on the CPU".to_owned(),
        false => match share.fused(&part, own) {
            Ok(fused) if fused.to_vec::<f16>()? == sum => {
                "the same bits by one operator".to_owned()
            }
            Ok(fused) => {
                let worst = compare(block, own, &part, &fused.to_vec()?)?;
                format!("{worst:.3} by one operator")
            }
            Err(error) => {
                let reason = error.to_string();
                let first = reason.lines().next().unwrap_or_default();
                format!("no operator that sums as well ({first})")
            }
        },
    };
    let (mut graph, result) = share.captured(own)?;
    for _ in 0..2 {
        graph.replay()?;
        same(&sum, &graph.tensor(result)?.to_vec()?, "a replay")?;
    }
    let bits = sum.iter().fold(17u64, |all, x| {
        all.rotate_left(5).wrapping_mul(31) ^ u64::from(x.to_bits())
    });
    Ok(Ended { worst, bits, fused })
}

fn same(sum: &[f16], other: &[f16], whose: &str) -> Result<()> {
    match sum == other {
        true => Ok(()),
        false => Err(format!("{whose} has other bits").into()),
    }
}

/// Compares a sum with the block on one rank; gives how much of the bound the worst takes.
fn compare(block: &Block, own: &Communicator, part: &Part, sum: &[f16]) -> Result<f64> {
    let (rank, ranks, device) = (own.rank(), own.size(), own.device());
    let whole = block.share(0, 1, device)?.part()?;
    let expected = whole.result.to_vec::<f16>()?;
    let activations = whole.activations.to_vec::<f16>()?;
    let (scales, codes) = (
        block.down.scales.to_vec::<f32>()?,
        block.down.codes.to_vec::<i8>()?,
    );
    let whole_tokens = whole.tokens.to_vec::<f32>()?;
    let (tokens, hidden) = (whole_tokens.len(), scales.len());
    let (inner, share) = (codes.len() / hidden, codes.len() / hidden / ranks);

    // The first layer is what the whole has there, bit for bit.
    let mine = part.activations.to_vec::<f16>()?;
    for token in 0..tokens {
        let there = &activations[token * inner + rank * share..][..share];
        same(
            &mine[token * share..][..share],
            there,
            "the first layer of the whole",
        )?;
    }

    // Of the second each rank quantizes its activations by scales of its own.
    let mut all_tokens =
        Tensor::from_slice(&vec![0.0f32; ranks * tokens], [ranks, tokens], device)?;
    own.all_gather(&part.tokens, &mut all_tokens)?;
    let all_tokens = all_tokens.to_vec::<f32>()?;
    let sizes = part.result.to_vec::<f16>()?;
    let sizes: Vec<f32> = sizes.iter().map(|x| x.to_f32().abs()).collect();
    let mut sizes = Tensor::from_slice(&sizes, [sizes.len()], device)?;
    own.all_reduce_in_place(ReduceOp::Sum, &mut sizes)?;
    let sizes = sizes.to_vec::<f32>()?;

    let mut worst = 0.0f64;
    for output in 0..hidden {
        let row = codes[output * inner..][..inner].chunks(share);
        let of_ranks = row.map(|codes| {
            codes
                .iter()
                .map(|code| f64::from(code.unsigned_abs()))
                .sum()
        });
        let of_ranks: Vec<f64> = of_ranks.collect();
        for token in 0..tokens {
            let place = token * hidden + output;
            // Rounding an activation moves it by half a scale at most, here as there.
            let rounding = of_ranks.iter().enumerate().map(|(rank, size)| {
                let steps = whole_tokens[token] + all_tokens[rank * tokens + token];
                size * f64::from(scales[output]) * f64::from(steps) / 2.0
            });
            // Each product and each sum is rounded to float16; no sum is larger than all products together.
            let halves = f64::from(sizes[place]) * ranks as f64 + expected[place].to_f64().abs();
            let bound = rounding.sum::<f64>() + halves * 2f64.powi(-10) + 1e-6;
            worst = worst.max((sum[place].to_f64() - expected[place].to_f64()).abs() / bound);
        }
    }
    match worst <= 1.0 {
        true => Ok(worst),
        false => Err(format!("the worst result is {worst:.3} times its bound off").into()),
    }
}
