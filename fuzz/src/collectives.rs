//! Collectives of random ranks on the CPU, beside a plain computation of each result from all inputs. Where a rank makes
//! another call than the others, or is dropped, all hear of it and nobody waits for ever.

use std::thread;
use std::time::Duration;

use aclnn::{Communicator, Element, ErrorKind, ReduceOp, Result};
use half::f16;
use rand::prelude::*;
use rand::rngs::SmallRng;

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
    f16, f64, |seed| f16::from_f64((seed % 100_003) as f64 / 25_000.0 - 2.0), f16::to_f64, f16::from_f64, add, mul;
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
    let blank = |elements: usize| vec![T::of(77); elements];
    let mine: Vec<T> = values(seed, rank, elements);
    Ok(match operation {
        Operation::AllReduce(op, in_place) => {
            let mut out = if *in_place {
                mine.clone()
            } else {
                blank(elements)
            };
            match in_place {
                true => own.all_reduce_in_place(*op, &mut out)?,
                false => own.all_reduce(*op, &mine, &mut out)?,
            }
            (reduction(*op, seed, ranks, 0..elements), out)
        }
        Operation::Reduce(op, root) => {
            let mut out = blank(elements);
            own.reduce(*op, &mine, &mut out, *root)?;
            match rank == *root {
                true => (reduction(*op, seed, ranks, 0..elements), out),
                // Of the others it is left as it was, or not: HCCL does not say.
                false => (Vec::new(), Vec::new()),
            }
        }
        Operation::Broadcast(root) => {
            let mut out = mine;
            own.broadcast(&mut out, *root)?;
            (values(seed, *root, elements), out)
        }
        Operation::AllGather => {
            let mut out = blank(elements * ranks);
            own.all_gather(&mine, &mut out)?;
            (
                (0..ranks)
                    .flat_map(|rank| values(seed, rank, elements))
                    .collect(),
                out,
            )
        }
        Operation::AllGatherV(counts) => {
            let mut out = blank(counts.iter().sum());
            own.all_gather_v(&values::<T>(seed, rank, counts[rank]), &mut out, counts)?;
            let of = |(rank, &count): (usize, &usize)| values(seed, rank, count);
            (counts.iter().enumerate().flat_map(of).collect(), out)
        }
        Operation::ReduceScatter(op) => {
            let mut out = blank(elements);
            own.reduce_scatter(*op, &values::<T>(seed, rank, elements * ranks), &mut out)?;
            (
                reduction(*op, seed, ranks, rank * elements..(rank + 1) * elements),
                out,
            )
        }
        Operation::Scatter(root) => {
            let mut out = blank(elements);
            let all: Vec<T> = values(seed, rank, elements * ranks);
            own.scatter((rank == *root).then_some(&all as _), &mut out, *root)?;
            (
                values(seed, *root, elements * ranks).split_off(rank * elements)[..elements]
                    .to_vec(),
                out,
            )
        }
        Operation::AllToAll => {
            let mut out = blank(elements * ranks);
            own.all_to_all(&values::<T>(seed, rank, elements * ranks), &mut out)?;
            let part = |from| {
                (rank * elements..(rank + 1) * elements).map(move |index| value(seed, from, index))
            };
            ((0..ranks).flat_map(part).collect(), out)
        }
        Operation::Barrier => {
            own.barrier()?;
            (Vec::new(), Vec::new())
        }
        Operation::Pass => {
            // Pairs, so that who waits for whom has an end: even ranks send first.
            let peer = rank ^ 1;
            if peer >= ranks {
                return Ok((Vec::new(), Vec::new()));
            }
            let mut out = blank(elements);
            if rank < peer {
                own.send(&mine, peer)?;
                own.recv(&mut out, peer)?;
            } else {
                own.recv(&mut out, peer)?;
                own.send(&mine, peer)?;
            }
            (values(seed, peer, elements), out)
        }
    })
}

/// How one rank fared: what is wrong, or with which error it ended, if with one.
fn rank<T: Number>(
    own: Communicator,
    case: &Case,
) -> std::result::Result<Option<ErrorKind>, String> {
    // Who waits for a message, and who waits for all, do not hear of one another.
    let timeout = match case.trouble {
        Some((Trouble::OtherCall, ..)) => Duration::from_millis(100),
        _ => Duration::from_secs(60),
    };
    own.set_timeout(Some(timeout));
    for (number, one) in case.calls.iter().enumerate() {
        match case.trouble {
            Some((Trouble::Dropped, rank, at)) if (rank, at) == (own.rank(), number) => {
                return Ok(None);
            }
            Some((Trouble::OtherCall, rank, at)) if (rank, at) == (own.rank(), number) => {
                // Of a length that no other call has.
                let mut other = [T::of(1); 3];
                return match own.all_reduce_in_place(ReduceOp::Sum, &mut other) {
                    Ok(()) => Err(format!(
                        "call {number}: the other call of rank {rank} is taken"
                    )),
                    Err(error) => Ok(Some(error.kind())),
                };
            }
            _ => {}
        }
        match call::<T>(&own, one) {
            Ok((expected, found)) if expected == found => {}
            Ok((expected, found)) => {
                return Err(format!(
                    "call {number} on rank {}: {found:?}, expected {expected:?}",
                    own.rank()
                ));
            }
            Err(error) => return Ok(Some(error.kind())),
        }
    }
    Ok(None)
}

#[derive(Default)]
struct Collectives {
    cases: u64,
    calls: u64,
    troubles: u64,
    heard: u64,
}

pub fn target() -> Made {
    Ok(Box::new(Seeded(Collectives::default())))
}

impl Collectives {
    fn run<T: Number>(&mut self, case: &Case) -> Outcome {
        let ranks = Communicator::cpu(case.ranks).map_err(|error| error.to_string())?;
        let ended: Vec<_> = thread::scope(|scope| {
            let threads: Vec<_> = ranks
                .into_iter()
                .map(|own| scope.spawn(|| rank::<T>(own, case)))
                .collect();
            threads.into_iter().map(|thread| thread.join()).collect()
        });
        for ended in ended {
            let ended = ended.map_err(|_| "a rank panicked".to_owned())??;
            match (ended, case.trouble) {
                (None, _) => {}
                (Some(ErrorKind::Timeout), Some((Trouble::OtherCall, ..))) => self.heard += 1,
                (
                    Some(
                        ErrorKind::RankGone
                        | ErrorKind::CollectiveMismatch
                        | ErrorKind::CommunicatorFailed,
                    ),
                    Some(_),
                ) => self.heard += 1,
                (Some(kind), _) => return Err(format!("a rank ended with {kind}")),
            }
        }
        self.calls += (case.calls.len() * case.ranks) as u64;
        Ok(())
    }
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
            "{} groups of ranks, {} calls; in {} of them a rank failed, of which {} others heard",
            self.cases, self.calls, self.troubles, self.heard
        ))
    }
}
