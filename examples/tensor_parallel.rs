//! Two linear layers in 8 bits, split over the ranks of a communicator: the first by its outputs, the second by its
//! inputs, with one sum over all ranks after them.

use std::error::Error;
use std::process::ExitCode;

use aclnn::operators::Silu;
use aclnn::{
    Communicator, CommunicatorOptions, DType, Device, QuantMode, ReduceOp, Result, RootInfo,
    Tensor, f16, npu_dynamic_quant, npu_quant_matmul,
};
use clap::Parser;
use rand::{SeedableRng, rngs::StdRng};
use rand_distr::{Distribution, StandardNormal};

/// Computes a block of a model (two linear layers in 8 bits with SiLU between them) on 1, 2, 4 and 8 ranks, and compares
/// each with the block on one.
///
/// The ranks are threads of this process, on the CPU or on a device each. What a rank computes of the first layer is what the whole has there, bit for
/// bit; of the second each rank quantizes its activations by scales of its own, so results differ as far as that allows:
/// the bound is computed for each of them. Exit status: 1 when one is beyond its bound, when ranks differ, or when a
/// second run gives other bits.
#[derive(Parser)]
#[command(name = "tensor_parallel", version)]
struct Arguments {
    /// Numbers of ranks, each of which divides the inner size
    #[arg(long, value_name = "NUMBER", default_values_t = [1, 2, 4, 8])]
    ranks: Vec<usize>,

    /// Where to run: cpu, cpu:SOC, npu, sim or sim:SOC; on the last three rank 0 is on device 0, rank 1 on device 1, and so on
    #[arg(long, value_name = "DEVICE", default_value = "cpu")]
    device: Device,

    /// Rows of activations
    #[arg(long, value_name = "NUMBER", default_value_t = 16)]
    tokens: usize,

    /// Size of the block's input and output
    #[arg(long, value_name = "NUMBER", default_value_t = 512)]
    hidden: usize,

    /// Size between the two layers
    #[arg(long, value_name = "NUMBER", default_value_t = 2048)]
    inner: usize,
}

/// A weight of outputs by inputs, as codes with a scale for each output, in the host's memory.
struct Linear {
    codes: Tensor,
    scales: Tensor,
}

struct Block {
    up: Linear,
    down: Linear,
    inner: usize,
}

impl Linear {
    fn random(outputs: usize, inputs: usize, numbers: &mut StdRng) -> Result<Linear> {
        let host = &Device::cpu();
        let (mut codes, mut scales) = (Vec::new(), Vec::new());
        for _ in 0..outputs {
            let row: Vec<f32> = (0..inputs)
                .map(|_| StandardNormal.sample(numbers))
                .collect();
            let most = row.iter().fold(1e-10f32, |most, w| most.max(w.abs()));
            codes.extend(row.iter().map(|w| (w * 127.0 / most).round() as i8));
            // So that outputs are about as large as inputs.
            scales.push(most / 127.0 / (inputs as f32).sqrt());
        }
        Ok(Linear {
            codes: Tensor::from_slice(&codes, [outputs, inputs], host)?,
            scales: Tensor::from_slice(&scales, [outputs], host)?,
        })
    }
}

/// Activations of the second layer, their scales, and its result.
struct Part {
    activations: Tensor,
    scales: Vec<f32>,
    result: Tensor,
}

impl Block {
    /// What rank `rank` of `ranks` computes on its device: its share of the inner size.
    fn part(&self, x: &Tensor, rank: usize, ranks: usize, device: &Device) -> Result<Part> {
        let x = &x.to(device)?;
        let share = self.inner / ranks;
        let start = rank * share;
        let weight = self.up.codes.view().narrow(0, start, share)?.to(device)?;
        let scales = self.up.scales.view().narrow(0, start, share)?.to(device)?;
        let (h, _) = linear(x, &weight, &scales)?;
        let activations = Silu::new().run(&h)?;
        let weight = self.down.codes.view().narrow(1, start, share)?.to(device)?;
        let scales = self.down.scales.to(device)?;
        let (result, tokens) = linear(&activations, &weight, &scales)?;
        Ok(Part {
            activations,
            scales: tokens.to_vec()?,
            result,
        })
    }
}

/// A linear layer of int8, by a scale for each row of x, which are given too, and for each row of the weight.
fn linear(x: &Tensor, weight: &Tensor, scales: &Tensor) -> Result<(Tensor, Tensor)> {
    let (codes, tokens) = npu_dynamic_quant(x, None, None, None, QuantMode::PerToken, 0.0)?;
    let weight = weight.view().transpose(0, 1)?;
    let half = Some(DType::Float16);
    let y = npu_quant_matmul(
        &codes,
        weight,
        scales,
        None,
        Some(&tokens),
        None,
        half,
        &[],
        None,
    )?;
    Ok((y, tokens))
}

/// What one rank has in the end: its activations, their scales, and the sum over all ranks.
type Ended = (Vec<f16>, Vec<f32>, Vec<f16>, Vec<f16>);

fn on_rank(block: &Block, x: &Tensor, own: &Communicator) -> Result<Ended> {
    let mut part = block.part(x, own.rank(), own.size(), own.device())?;
    let before = part.result.to_vec()?;
    own.all_reduce_in_place(ReduceOp::Sum, &mut part.result)?;
    Ok((
        part.activations.to_vec()?,
        part.scales,
        before,
        part.result.to_vec()?,
    ))
}

/// The devices of so many ranks: one and the same CPU, or the first ones of the kind of `device`.
fn devices(device: &Device, ranks: usize) -> Result<Vec<Device>> {
    let soc = device.target().soc();
    (0..ranks)
        .map(|rank| match (device.is_cpu(), device.is_simulated()) {
            (true, _) => Ok(device.clone()),
            (_, true) => format!("sim:{}:{rank}", soc.name()).parse(),
            (..) => format!("npu:{rank}").parse(),
        })
        .collect()
}

/// A rank of a communicator on its device, which the others make at the same time. On the CPU all are made at once.
fn join(root: RootInfo, rank: usize, ranks: usize, device: &Device) -> Result<Communicator> {
    // HCCL takes twice this of each device's memory.
    let options = CommunicatorOptions::new().buffer_megabytes(1);
    Communicator::join(root, rank, ranks, device, &options)
}

/// Each thread owns its rank: one that fails drops it, and the others hear of it.
fn on_ranks(block: &Block, x: &Tensor, devices: &[Device]) -> Result<Vec<Ended>> {
    let ranks = devices.len();
    let (mut made, mut root) = (Vec::new(), None);
    match devices {
        [first, ..] if !first.is_cpu() && ranks > 1 => {
            root = Some(RootInfo::new(first)?.to_bytes());
        }
        _ => made = Communicator::on_devices(devices)?,
    }
    std::thread::scope(|scope| {
        let mut made = made.into_iter();
        let mut threads = Vec::new();
        for (rank, device) in devices.iter().enumerate() {
            let (own, root) = (made.next(), root.as_deref());
            threads.push(scope.spawn(move || {
                let own = match (own, root) {
                    (Some(own), _) => own,
                    (None, root) => {
                        let root = RootInfo::from_bytes(root.unwrap_or_default())?;
                        join(root, rank, ranks, device)?
                    }
                };
                on_rank(block, x, &own)
            }));
        }
        let ended = threads.into_iter().map(|thread| match thread.join() {
            Ok(result) => result,
            Err(panic) => std::panic::resume_unwind(panic),
        });
        ended.collect()
    })
}

/// Compares the results of all ranks with that of one; gives how much of the bound the worst takes, or what is wrong.
fn compare(
    block: &Block,
    whole: &Part,
    ended: &[Ended],
) -> std::result::Result<f64, Box<dyn Error>> {
    let (ranks, inner) = (ended.len(), block.inner);
    let (share, tokens) = (inner / ranks, whole.scales.len());
    let (codes, scales) = (
        block.down.codes.to_vec::<i8>()?,
        block.down.scales.to_vec::<f32>()?,
    );
    let (activations, expected) = (
        whole.activations.to_vec::<f16>()?,
        whole.result.to_vec::<f16>()?,
    );
    let hidden = scales.len();
    for (rank, (own, _, _, sum)) in ended.iter().enumerate() {
        let is_part = |token: usize| {
            let whole = &activations[token * inner + rank * share..][..share];
            own[token * share..][..share] == *whole
        };
        if !(0..tokens).all(is_part) {
            return Err(
                format!("the first layer of rank {rank} is not what the whole has there").into(),
            );
        }
        if *sum != ended[0].3 {
            return Err(format!("ranks 0 and {rank} have different sums").into());
        }
    }
    let mut worst = 0.0f64;
    for token in 0..tokens {
        for output in 0..hidden {
            // Rounding an activation moves it by half a scale at most, here as there.
            let mut bound = 0.0;
            for (rank, (_, own, ..)) in ended.iter().enumerate() {
                let row = &codes[output * inner + rank * share..][..share];
                let size: f64 = row.iter().map(|code| f64::from(code.unsigned_abs())).sum();
                bound +=
                    size * f64::from(scales[output]) * f64::from(whole.scales[token] + own[token])
                        / 2.0;
            }
            // Each product and each sum is rounded to float16; no sum is larger than all products together.
            let place = token * hidden + output;
            let sizes: f64 = ended
                .iter()
                .map(|(_, _, part, _)| part[place].to_f64().abs())
                .sum();
            bound +=
                (sizes * ranks as f64 + expected[place].to_f64().abs()) * 2f64.powi(-10) + 1e-6;
            let off = (ended[0].3[place].to_f64() - expected[place].to_f64()).abs();
            worst = worst.max(off / bound);
        }
    }
    Ok(worst)
}

fn main() -> std::result::Result<ExitCode, Box<dyn Error>> {
    let arguments = Arguments::parse();
    let device = &arguments.device;
    println!("device: {device} ({})", device.target().soc());
    let (tokens, hidden, inner) = (arguments.tokens, arguments.hidden, arguments.inner);
    let mut numbers = StdRng::seed_from_u64(0);
    let block = Block {
        up: Linear::random(inner, hidden, &mut numbers)?,
        down: Linear::random(hidden, inner, &mut numbers)?,
        inner,
    };
    let x = (0..tokens * hidden).map(|_| f16::from_f32(StandardNormal.sample(&mut numbers)));
    let x = Tensor::from_slice(&x.collect::<Vec<f16>>(), [tokens, hidden], &Device::cpu())?;
    let whole = block.part(&x, 0, 1, device)?;
    let mut is_right = true;
    for &count in &arguments.ranks {
        if count == 0 || !inner.is_multiple_of(count) {
            return Err(format!("{count} ranks cannot share an inner size of {inner}").into());
        }
        let devices = devices(device, count)?;
        let ended = on_ranks(&block, &x, &devices)?;
        let again = on_ranks(&block, &x, &devices)?;
        let worst = compare(&block, &whole, &ended)?;
        let is_same = ended == again;
        is_right &= worst <= 1.0 && is_same;
        let bits = if is_same {
            "the same bits"
        } else {
            "OTHER BITS"
        };
        println!("{count} ranks: {worst:.3} of the bound at most, {bits} in a second run");
    }
    Ok(if is_right {
        ExitCode::SUCCESS
    } else {
        ExitCode::FAILURE
    })
}
