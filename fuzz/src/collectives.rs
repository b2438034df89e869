//! Collectives of random ranks on the CPU and on simulated devices, beside a plain computation of each result from all
//! inputs. Where a rank makes another call than the others, or is dropped, all hear of it and nobody waits for ever.

use std::thread;
use std::time::Duration;

use aclnn::sim::Session;
use aclnn::{
    Communicator, CommunicatorOptions, Device, Element, Error, ErrorKind, ReduceOp, Result,
    RootInfo, Tensor,
};
use half::f16;
use rand::prelude::*;
use rand::rngs::SmallRng;

use crate::requests::to_odd;
use crate::target::{Made, Outcome, Seeded, Structured};

/// An element whose operations are computed here in wider numbers.
trait Number: Element + PartialEq + std::fmt::Debug {
    fn of(seed: u64) -> Self;
    fn apply(op: ReduceOp, a: Self, b: Self) -> Self;
}

macro_rules! numbers {
    ($($type:ty, $wide:ty, $of:expr, $to:expr, $from:expr, $sum:ident, $product:ident;)*) => {$(
        impl Number for $type {
            fn of(seed: u64) -> $type {
                $of(seed)
            }
            fn apply(op: ReduceOp, a: $type, b: $type) -> $type {
                let (wide_a, wide_b): ($wide, $wide) = ($to(a), $to(b));
                match op {
                    ReduceOp::Sum => $from(wide_a.$sum(wide_b)),
                    ReduceOp::Product => $from(wide_a.$product(wide_b)),
                    ReduceOp::Max => if wide_b > wide_a { b } else { a },
                    ReduceOp::Min => if wide_b < wide_a { b } else { a },
                }
            }
        }
    )*};
}

use std::ops::{Add, Mul};
numbers! {
    i8, i128, |seed| seed as i8, i128::from, |wide| wide as i8, wrapping_add, wrapping_mul;
    i32, i128, |seed| seed as i32, i128::from, |wide| wide as i32, wrapping_add, wrapping_mul;
    i64, i128, |seed| seed as i64, i128::from, |wide| wide as i64, wrapping_add, wrapping_mul;
    f32, f64, |seed| ((seed % 100_003) as f64 / 25_000.0 - 2.0) as f32, f64::from, |wide| wide as f32, add, mul;
    f16, f64, |seed| f16::from_f64((seed % 100_003) as f64 / 25_000.0 - 2.0), f16::to_f64, |wide| f16::from_f32(to_odd(wide)), add, mul;
}

#[derive(Clone, Debug)]
enum Operation {
    AllReduce(ReduceOp, bool),
    Reduce(ReduceOp, usize),
    Broadcast(usize),
    AllGather,
    AllGatherV(Vec<usize>),
    ReduceScatter(ReduceOp),
    Scatter(usize),
    AllToAll,
    Barrier,
    /// Everybody sends to the next rank by an even distance, and receives.
    Pass,
}

#[derive(Clone, Debug)]
struct Call {
    operation: Operation,
    elements: usize,
    seed: u64,
}

/// What goes wrong on one rank, before its call of a number.
#[derive(Clone, Copy, Debug)]
enum Trouble {
    Dropped,
    OtherCall,
}

#[derive(Debug)]
struct Case {
    ranks: usize,
    calls: Vec<Call>,
    trouble: Option<(Trouble, usize, usize)>,
}

impl Case {
    fn random(random: &mut SmallRng) -> Case {
        let ranks = random.random_range(1..7);
        let calls = (0..random.random_range(1..9)).map(|_| {
            let op = [
                ReduceOp::Sum,
                ReduceOp::Product,
                ReduceOp::Max,
                ReduceOp::Min,
            ][random.random_range(0..4)];
            let root = random.random_range(0..ranks);
            let operation = match random.random_range(0..10) {
                0 => Operation::AllReduce(op, random.random()),
                1 => Operation::Reduce(op, root),
                2 => Operation::Broadcast(root),
                3 => Operation::AllGather,
                4 => Operation::AllGatherV((0..ranks).map(|_| random.random_range(0..5)).collect()),
                5 => Operation::ReduceScatter(op),
                6 => Operation::Scatter(root),
                7 => Operation::AllToAll,
                8 => Operation::Barrier,
                _ => Operation::Pass,
            };
            Call {
                operation,
                elements: [1, 2, 7, 64, 515][random.random_range(0..5)],
                seed: random.random(),
            }
        });
        let calls: Vec<Call> = calls.collect();
        let trouble = (ranks > 1 && random.random_ratio(1, 5)).then(|| {
            let trouble = if random.random() {
                Trouble::Dropped
            } else {
                Trouble::OtherCall
            };
            (
                trouble,
                random.random_range(0..ranks),
                random.random_range(0..calls.len()),
            )
        });
        Case {
            ranks,
            calls,
            trouble,
        }
    }
}

/// Element `index` of what a rank brings.
fn value<T: Number>(seed: u64, rank: usize, index: usize) -> T {
    let mut mixed = seed ^ ((rank as u64) << 40) ^ index as u64;
    mixed = (mixed ^ (mixed >> 31)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
    T::of(mixed ^ (mixed >> 29))
}

fn values<T: Number>(seed: u64, rank: usize, elements: usize) -> Vec<T> {
    (0..elements)
        .map(|index| value(seed, rank, index))
        .collect()
}

/// The parts of all ranks, the first with that as far on as the largest power of two below their number, and so on.
fn reduced<T: Number>(op: ReduceOp, mut parts: Vec<T>) -> T {
    while parts.len() > 1 {
        let kept = 1 << (parts.len() - 1).ilog2();
        let taken = parts.split_off(kept);
        for (part, other) in parts.iter_mut().zip(taken) {
            *part = T::apply(op, *part, other);
        }
    }
    parts[0]
}

fn reduction<T: Number>(
    op: ReduceOp,
    seed: u64,
    ranks: usize,
    elements: std::ops::Range<usize>,
) -> Vec<T> {
    let of = |index| {
        reduced(
            op,
            (0..ranks).map(|rank| value(seed, rank, index)).collect(),
        )
    };
    elements.map(of).collect()
}

/// A tensor of one dimension on the rank's device.
fn placed<T: Number>(own: &Communicator, values: &[T]) -> Result<Tensor> {
    Tensor::from_slice(values, [values.len()], own.device())
}

/// What a rank's output has to be after a call, and what it is.
type Pair<T> = (Vec<T>, Vec<T>);

/// Makes a call on one rank.
fn call<T: Number>(own: &Communicator, call: &Call) -> Result<Pair<T>> {
    let Call {
        operation,
        elements,
        seed,
    } = call;
    let (elements, seed, rank, ranks) = (*elements, *seed, own.rank(), own.size());
    let blank = |elements: usize| placed(own, &vec![T::of(77); elements]);
    let brought = |elements: usize| placed(own, &values::<T>(seed, rank, elements));
    let (expected, out) = match operation {
        Operation::AllReduce(op, in_place) => {
            let mut out = if *in_place {
                brought(elements)?
            } else {
                blank(elements)?
            };
            match in_place {
                true => own.all_reduce_in_place(*op, &mut out)?,
                false => own.all_reduce(*op, &brought(elements)?, &mut out)?,
            }
            (reduction(*op, seed, ranks, 0..elements), out)
        }
        Operation::Reduce(op, root) => {
            let mut out = blank(elements)?;
            own.reduce(*op, &brought(elements)?, &mut out, *root)?;
            if rank != *root {
                // Of the others it is left as it was, or not: HCCL does not say.
                return Ok((Vec::new(), Vec::new()));
            }
            (reduction(*op, seed, ranks, 0..elements), out)
        }
        Operation::Broadcast(root) => {
            let mut out = brought(elements)?;
            own.broadcast(&mut out, *root)?;
            (values(seed, *root, elements), out)
        }
        Operation::AllGather => {
            let mut out = blank(elements * ranks)?;
            own.all_gather(&brought(elements)?, &mut out)?;
            let of = |rank| values(seed, rank, elements);
            ((0..ranks).flat_map(of).collect(), out)
        }
        Operation::AllGatherV(counts) => {
            let mut out = blank(counts.iter().sum())?;
            own.all_gather_v(&brought(counts[rank])?, &mut out, counts)?;
            let of = |(rank, &count): (usize, &usize)| values(seed, rank, count);
            (counts.iter().enumerate().flat_map(of).collect(), out)
        }
        Operation::ReduceScatter(op) => {
            let mut out = blank(elements)?;
            own.reduce_scatter(*op, &brought(elements * ranks)?, &mut out)?;
            let own = rank * elements..(rank + 1) * elements;
            (reduction(*op, seed, ranks, own), out)
        }
        Operation::Scatter(root) => {
            let mut out = blank(elements)?;
            let all = (rank == *root).then(|| brought(elements * ranks));
            own.scatter(
                all.transpose()?.as_ref().map(|all| all as _),
                &mut out,
                *root,
            )?;
            let mut parts = values(seed, *root, elements * ranks).split_off(rank * elements);
            parts.truncate(elements);
            (parts, out)
        }
        Operation::AllToAll => {
            let mut out = blank(elements * ranks)?;
            own.all_to_all(&brought(elements * ranks)?, &mut out)?;
            let part = |from| {
                (rank * elements..(rank + 1) * elements).map(move |index| value(seed, from, index))
            };
            ((0..ranks).flat_map(part).collect(), out)
        }
        Operation::Barrier => {
            own.barrier()?;
            return Ok((Vec::new(), Vec::new()));
        }
        Operation::Pass => {
            // Pairs, so that who waits for whom has an end: even ranks send first.
            let peer = rank ^ 1;
            if peer >= ranks {
                return Ok((Vec::new(), Vec::new()));
            }
            let mut out = blank(elements)?;
            if rank < peer {
                own.send(&brought(elements)?, peer)?;
                own.recv(&mut out, peer)?;
            } else {
                own.recv(&mut out, peer)?;
                own.send(&brought(elements)?, peer)?;
            }
            (values(seed, peer, elements), out)
        }
    };
    Ok((expected, out.to_vec()?))
}

/// How one rank fared: what is wrong, or with which error it ended, if with one.
type Fared = std::result::Result<Option<Error>, String>;

/// Makes a rank's calls.
fn rank<T: Number>(own: &Communicator, case: &Case) -> Fared {
    for (number, one) in case.calls.iter().enumerate() {
        match case.trouble {
            Some((Trouble::Dropped, rank, at)) if (rank, at) == (own.rank(), number) => {
                return Ok(None);
            }
            Some((Trouble::OtherCall, rank, at)) if (rank, at) == (own.rank(), number) => {
                // Of a length that no other call has.
                let other = placed(own, &[T::of(1); 3]).and_then(|mut other| {
                    own.all_reduce_in_place(ReduceOp::Sum, &mut other)?;
                    other.to_vec::<T>()
                });
                return match other {
                    Ok(_) => Err(format!(
                        "call {number}: the other call of rank {rank} is taken"
                    )),
                    Err(error) => Ok(Some(error)),
                };
            }
            _ => {}
        }
        match call::<T>(own, one) {
            Ok((expected, found)) if expected == found => {}
            Ok((expected, found)) => {
                return Err(format!(
                    "call {number} on rank {}: {found:?}, expected {expected:?}",
                    own.rank()
                ));
            }
            Err(error) => return Ok(Some(error)),
        }
    }
    Ok(None)
}

/// A rank's calls on the CPU.
fn on_the_cpu<T: Number>(own: Communicator, case: &Case) -> Fared {
    // Who waits for a message, and who waits for all, do not hear of one another.
    let timeout = match case.trouble {
        Some((Trouble::OtherCall, ..)) => Duration::from_millis(100),
        _ => Duration::from_secs(60),
    };
    own.set_timeout(Some(timeout));
    rank::<T>(&own, case)
}

/// A rank's calls on a simulated device of its own.
fn on_a_device<T: Number>(root: &[u8], number: usize, device: &Device, case: &Case) -> Fared {
    let options = CommunicatorOptions::new()
        .buffer_megabytes(1)
        .execution_timeout(Duration::from_secs(100));
    let own = RootInfo::from_bytes(root)
        .and_then(|root| Communicator::join(root, number, case.ranks, device, &options))
        .map_err(|error| format!("rank {number} does not join: {error}"))?;
    let fared = rank::<T>(&own, case);
    // A drop leaves it to the background, and the session wants its end. A communicator that failed says so here too.
    match own.close(Some(Duration::from_secs(60))) {
        Err(error) if case.trouble.is_none() => {
            Err(format!("rank {number} is not closed: {error}"))
        }
        _ => fared,
    }
}

/// What `run` gives for each rank, on threads of their own.
fn on_threads<R: Send>(ranks: Vec<R>, run: impl Fn(R) -> Fared + Sync) -> Vec<Fared> {
    thread::scope(|scope| {
        let run = &run;
        let threads: Vec<_> = ranks
            .into_iter()
            .map(|own| scope.spawn(move || run(own)))
            .collect();
        let ended = threads.into_iter().map(|thread| {
            let panicked = |_| Err("a rank panicked".to_owned());
            thread.join().unwrap_or_else(panicked)
        });
        ended.collect()
    })
}

#[derive(Default)]
struct Collectives {
    cases: u64,
    simulated: u64,
    calls: u64,
    troubles: u64,
    heard: u64,
}

pub fn target() -> Made {
    Ok(Box::new(Seeded(Collectives::default())))
}

impl Collectives {
    fn cpu<T: Number>(&mut self, case: &Case) -> Outcome {
        let ranks = Communicator::cpu(case.ranks).map_err(text)?;
        for fared in on_threads(ranks, |own| on_the_cpu::<T>(own, case)) {
            let Some(error) = fared? else { continue };
            match (error.kind(), case.trouble) {
                (ErrorKind::Timeout, Some((Trouble::OtherCall, ..)))
                | (
                    ErrorKind::RankGone
                    | ErrorKind::CollectiveMismatch
                    | ErrorKind::CommunicatorFailed,
                    Some(_),
                ) => self.heard += 1,
                _ => return Err(format!("a rank ended with: {error}")),
            }
        }
        self.calls += (case.calls.len() * case.ranks) as u64;
        Ok(())
    }

    /// The same on simulated devices, where a rank hears of others in HCCL's time, and by what its device says.
    fn simulated<T: Number>(&mut self, case: &Case) -> Outcome {
        let session = Session::start().map_err(text)?;
        if case.trouble.is_some() {
            // A hundred seconds are over after a fifth of one.
            session.set_hccl_second(Duration::from_millis(2));
        }
        let device = |ordinal| format!("sim:a2:{ordinal}").parse::<Device>();
        let devices: Result<Vec<Device>> = (0..case.ranks).map(device).collect();
        let devices = devices.map_err(text)?;
        let root = RootInfo::new(&devices[0]).map_err(text)?.to_bytes();
        let ranks = devices.iter().enumerate().collect();
        for fared in on_threads(ranks, |(number, device)| {
            on_a_device::<T>(&root, number, device, case)
        }) {
            let Some(error) = fared? else { continue };
            match (error.kind(), case.trouble) {
                (
                    ErrorKind::CollectiveMismatch
                    | ErrorKind::CommunicatorFailed
                    | ErrorKind::DeviceFailed
                    | ErrorKind::Library,
                    Some(_),
                ) => {
                    self.heard += 1;
                }
                _ => {
                    return Err(format!(
                        "a rank of a device ended with {}: {error}",
                        error.kind()
                    ));
                }
            }
        }
        drop(devices);
        self.simulated += 1;
        self.calls += (case.calls.len() * case.ranks) as u64;
        match (session.finish(), case.trouble) {
            (Err(error), None) => Err(text(error)),
            // It has its own word for what the ranks did, and nothing is left.
            (Err(error), Some(_)) if !error.to_string().contains(" 0 objects left alive") => {
                Err(text(error))
            }
            _ => Ok(()),
        }
    }

    fn run<T: Number>(&mut self, case: &Case) -> Outcome {
        self.cpu::<T>(case)?;
        self.simulated::<T>(case)
    }
}

fn text(error: aclnn::Error) -> String {
    error.to_string()
}

impl Structured for Collectives {
    fn try_one(&mut self, random: &mut SmallRng) -> Outcome {
        let case = Case::random(random);
        self.cases += 1;
        self.troubles += u64::from(case.trouble.is_some());
        let ran = match random.random_range(0..5) {
            0 => self.run::<i8>(&case),
            1 => self.run::<i32>(&case),
            2 => self.run::<i64>(&case),
            3 => self.run::<f32>(&case),
            _ => self.run::<f16>(&case),
        };
        ran.map_err(|problem| format!("{problem}\n{case:?}"))
    }

    fn end(self) -> std::result::Result<String, String> {
        Ok(format!(
            "{} groups of ranks on the CPU and {} on simulated devices, {} calls; in {} of them a rank failed, of which {} others heard",
            self.cases, self.simulated, self.calls, self.troubles, self.heard
        ))
    }
}
