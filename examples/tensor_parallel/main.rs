//! Two linear layers in 8 bits, split over the ranks of a communicator: the first by its outputs, the second by its
//! inputs, with one sum over all ranks after them.

mod block;
mod rank;

use std::error::Error;
use std::process::{Command, ExitCode};
use std::time::Duration;

use aclnn::{Communicator, CommunicatorOptions, Device, Launched, RootInfo};
use block::Block;
use clap::Parser;
use rank::{Ended, on_rank};

type Result<T> = std::result::Result<T, Box<dyn Error + Send + Sync>>;

/// Computes a block of a model (two linear layers in 8 bits with SiLU between them) on 1, 2, 4 and 8 ranks: call by call, on
/// devices by one operator that sums as well, and as a graph that is replayed. Each is compared with the block on one rank.
///
/// The ranks are threads of this process, on the CPU or on a device each; with --processes they are processes that this one
/// starts. A launcher such as torchrun may start them too: RANK, WORLD_SIZE, LOCAL_RANK, MASTER_ADDR and MASTER_PORT say
/// then which rank a process is. Of the second layer each rank quantizes its activations by scales of its own, so results
/// differ as far as that allows: the bound is computed for each of them. Exit status: 1 when one is beyond its bound, or
/// when ranks, runs or replays differ by a bit.
#[derive(Parser)]
#[command(name = "tensor_parallel", version)]
struct Arguments {
    /// Numbers of ranks, each of which divides the inner size
    #[arg(long, value_name = "NUMBER", default_values_t = [1, 2, 4, 8])]
    ranks: Vec<usize>,

    /// Where to run: cpu, cpu:SOC, npu, sim or sim:SOC; on the last three rank 0 is on device 0, rank 1 on device 1, and so on
    #[arg(long, value_name = "DEVICE", default_value = "cpu")]
    device: Device,

    /// Start a process for each rank
    #[arg(long)]
    processes: bool,

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

/// The device of a rank: one and the same CPU, or one of the kind of `device`.
fn device_of(device: &Device, rank: usize) -> aclnn::Result<Device> {
    let soc = device.target().soc();
    match (device.is_cpu(), device.is_simulated()) {
        (true, _) => Ok(device.clone()),
        (_, true) => format!("sim:{}:{rank}", soc.name()).parse(),
        (..) => format!("npu:{rank}").parse(),
    }
}

fn options() -> CommunicatorOptions {
    // HCCL takes twice this of each device's memory.
    CommunicatorOptions::new()
        .buffer_megabytes(1)
        .join_timeout(Duration::from_secs(60))
}

/// Each thread owns its rank: one that fails drops it, and the others hear of it.
fn on_threads(block: &Block, device: &Device, ranks: usize) -> Result<Vec<Ended>> {
    let devices: Vec<Device> = (0..ranks)
        .map(|rank| device_of(device, rank))
        .collect::<aclnn::Result<_>>()?;
    let (mut made, mut root) = (Vec::new(), Vec::new());
    match device.is_cpu() {
        true => made = Communicator::on_devices(&devices)?,
        // Unlike `on_devices` it takes options.
        false => root = RootInfo::new(&devices[0])?.to_bytes(),
    }
    std::thread::scope(|scope| {
        let (mut made, root) = (made.into_iter(), &root);
        let threads = devices.iter().enumerate().map(|(rank, device)| {
            let own = made.next();
            scope.spawn(move || {
                let join = || {
                    Communicator::join(RootInfo::from_bytes(root)?, rank, ranks, device, &options())
                };
                on_rank(block, &own.map_or_else(join, Ok)?)
            })
        });
        let threads: Vec<_> = threads.collect();
        let ended = threads.into_iter().map(|thread| match thread.join() {
            Ok(result) => result,
            Err(panic) => std::panic::resume_unwind(panic),
        });
        ended.collect()
    })
}

/// The rank that a launcher made this process.
fn on_launched(block: &Block, device: &Device) -> Result<()> {
    let launched = Launched::from_environment()?;
    let device = device_of(device, launched.local_rank)?;
    let meeting = launched.rendezvous()?;
    let own = Communicator::connect(launched.rank, launched.size, &device, meeting, &options())?;
    let ended = on_rank(block, &own)?;
    own.barrier()?;
    own.close(Some(Duration::from_secs(60)))?;
    if launched.rank == 0 {
        tell(launched.size, &ended);
    }
    Ok(())
}

/// Starts a process for each rank, which find each other as a launcher's do.
fn on_processes(ranks: usize) -> Result<()> {
    // A port that is free now.
    let port = std::net::TcpListener::bind(("127.0.0.1", 0))?
        .local_addr()?
        .port();
    let start = |rank: usize| {
        Command::new(std::env::current_exe()?)
            .args(std::env::args_os().skip(1))
            .env("RANK", rank.to_string())
            .env("LOCAL_RANK", rank.to_string())
            .env("WORLD_SIZE", ranks.to_string())
            .env("MASTER_ADDR", "127.0.0.1")
            .env("MASTER_PORT", port.to_string())
            .spawn()
    };
    let started: Vec<_> = (0..ranks).map(start).collect();
    let mut failed = Vec::new();
    for (rank, process) in started.into_iter().enumerate() {
        if !process
            .and_then(|mut process| process.wait())
            .is_ok_and(|status| status.success())
        {
            failed.push(rank);
        }
    }
    match failed.is_empty() {
        true => Ok(()),
        false => Err(format!("of {ranks} ranks, these failed: {failed:?}").into()),
    }
}

fn tell(ranks: usize, Ended { worst, bits, fused }: &Ended) {
    println!(
        "{ranks} ranks: {worst:.3} of the bound at most, {fused}, bits {bits:016x} in all runs and replays"
    );
}

fn run(arguments: &Arguments) -> Result<()> {
    let Arguments { device, inner, .. } = arguments;
    let is_launched = std::env::var_os("RANK").is_some();
    if device.is_cpu() && (arguments.processes || is_launched) {
        return Err("ranks on the CPU are threads of one process".into());
    }
    let block = || Block::random(arguments.tokens, arguments.hidden, *inner);
    if is_launched {
        return on_launched(&block()?, device);
    }
    println!("device: {device} ({})", device.target().soc());
    for &ranks in &arguments.ranks {
        if ranks == 0 || !inner.is_multiple_of(ranks) {
            return Err(format!("{ranks} ranks cannot share an inner size of {inner}").into());
        }
        if arguments.processes {
            on_processes(ranks)?;
            continue;
        }
        let ended = on_threads(&block()?, device, ranks)?;
        ended
            .first()
            .into_iter()
            .for_each(|first| tell(ranks, first));
    }
    Ok(())
}

fn main() -> ExitCode {
    match run(&Arguments::parse()) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("error: {error}");
            ExitCode::FAILURE
        }
    }
}
