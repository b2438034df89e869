//! Every operation of a communicator with every type and reduction, against a plain computation.

#![allow(dead_code)]

use std::fmt::Debug;
use std::sync::atomic::{AtomicU64, Ordering};

use aclnn::{Communicator, Element, ReduceOp, Result, Tensor, bf16, f16};

/// Elements repeat after so many: a number that neither HCCL's buffers nor what they are cut into are multiples of.
const PERIOD: usize = 509;

/// What HCCL's buffers hold in the tests.
const BUFFER: usize = 1 << 20;

/// An element of each type, from a number; and what reducing two does, rounded once.
pub trait Number: Element + PartialOrd + Debug {
    fn of(seed: u64) -> Self;
    fn sum(self, other: Self) -> Self;
    fn product(self, other: Self) -> Self;
}

macro_rules! integers {
    ($($type:ty)*) => {$(
        impl Number for $type {
            fn of(seed: u64) -> $type {
                seed as $type
            }
            fn sum(self, other: $type) -> $type {
                self.wrapping_add(other)
            }
            fn product(self, other: $type) -> $type {
                self.wrapping_mul(other)
            }
        }
    )*};
}
integers! { i8 i16 i32 i64 u8 u16 u32 u64 }

macro_rules! floats {
    ($($type:ty, $wide:ty, $from:expr;)*) => {$(
        impl Number for $type {
            fn of(seed: u64) -> $type {
                $from((seed % 100_003) as $wide / 25_000.0 - 2.0)
            }
            fn sum(self, other: $type) -> $type {
                $from(<$wide>::from(self) + <$wide>::from(other))
            }
            fn product(self, other: $type) -> $type {
                $from(<$wide>::from(self) * <$wide>::from(other))
            }
        }
    )*};
}
floats! { f16, f32, f16::from_f32; bf16, f32, bf16::from_f32; f32, f32, f32::from; f64, f64, f64::from; }

/// How many elements a rank gives: so many, or what bytes hold and some more.
#[derive(Clone, Copy)]
pub enum Size {
    Elements(usize),
    Bytes(usize, isize),
}

impl Size {
    fn of<T>(self) -> usize {
        match self {
            Size::Elements(elements) => elements,
            Size::Bytes(bytes, more) => (bytes / size_of::<T>()).saturating_add_signed(more),
        }
    }
}

pub const SMALL: &[Size] = &[
    Size::Elements(0),
    Size::Elements(1),
    Size::Elements(3),
    Size::Elements(511),
    Size::Elements(513),
];

/// Beyond HCCL's buffers, and one element less and more than one.
pub const LARGE: &[Size] = &[
    Size::Bytes(2 << 20, 0),
    Size::Bytes(BUFFER, -1),
    Size::Bytes(BUFFER, 1),
];

/// What is tried: all types and reductions or one type of each width with sum and maximum; all roots or the first and last.
#[derive(Clone, Copy)]
pub struct Share {
    pub sizes: &'static [Size],
    pub has_every_type: bool,
    pub has_every_root: bool,
}

/// The calls of one rank. A cell is one call of all of its ranks.
struct Run<'a> {
    own: &'a Communicator,
    roots: Vec<usize>,
    call: u64,
    cells: &'a AtomicU64,
}

/// `count` of the elements that repeat, from a place on.
fn repeated<T: Copy>(row: &[T], from: usize, count: usize) -> Vec<T> {
    let first = &row[from % PERIOD..];
    let mut all = Vec::with_capacity(count);
    all.extend_from_slice(&first[..first.len().min(count)]);
    while all.len() < count {
        all.extend_from_slice(&row[..PERIOD.min(count - all.len())]);
    }
    all
}

/// Two and two, as HCCL's strict order has it: of four ranks (0 + 2) + (1 + 3).
fn reduced<T: Number>(op: ReduceOp, mut rows: Vec<Vec<T>>) -> Vec<T> {
    let both = |one: T, other: T| match op {
        ReduceOp::Sum => one.sum(other),
        ReduceOp::Product => one.product(other),
        ReduceOp::Max if other > one => other,
        ReduceOp::Min if other < one => other,
        _ => one,
    };
    while rows.len() > 1 {
        let half = rows.len().next_power_of_two() / 2;
        let rest = rows.split_off(half);
        for (row, other) in rows.iter_mut().zip(rest) {
            for (kept, other) in row.iter_mut().zip(other) {
                *kept = both(*kept, other);
            }
        }
    }
    rows.pop().unwrap()
}

impl Run<'_> {
    /// What repeats in the elements that a rank gives to this call.
    fn row<T: Number>(&self, rank: usize) -> Vec<T> {
        let value = |place: usize| {
            let seed = self.call.wrapping_mul(0x9e37_79b9_7f4a_7c15);
            let seed = seed ^ ((rank as u64) << 40) ^ place as u64;
            let seed = (seed ^ (seed >> 31)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
            T::of(seed ^ (seed >> 29))
        };
        (0..PERIOD).map(value).collect()
    }

    /// A part of what a rank gives to this call.
    fn of<T: Number>(&self, rank: usize, from: usize, count: usize) -> Vec<T> {
        repeated(&self.row(rank), from, count)
    }

    fn tensor<T: Number>(&self, values: &[T]) -> Result<Tensor> {
        Tensor::from_slice(values, [values.len()], self.own.device())
    }

    /// The next call, and what this rank gives to it.
    fn next<T: Number>(&mut self, count: usize) -> Result<Tensor> {
        self.call += 1;
        self.tensor::<T>(&self.of(self.own.rank(), 0, count))
    }

    fn blank<T: Number>(&self, count: usize) -> Result<Tensor> {
        self.tensor(&vec![T::of(77); count])
    }

    /// A call has left what it should.
    fn left<T: Number>(&self, what: &str, found: &[T], expected: &[T]) {
        if self.own.rank() == 0 {
            self.cells.fetch_add(1, Ordering::Relaxed);
        }
        let wrong = found
            .iter()
            .zip(expected)
            .position(|(one, other)| one != other);
        assert!(
            found.len() == expected.len() && wrong.is_none(),
            "{what} of {} {} on rank {} of {}: from {wrong:?} on",
            found.len(),
            std::any::type_name::<T>(),
            self.own.rank(),
            self.own.size()
        );
    }

    fn moves<T: Number>(&mut self, size: usize) -> Result<()> {
        let own = self.own;
        let (rank, ranks) = (own.rank(), own.size());
        for root in self.roots.clone() {
            let mut x = self.next::<T>(size)?;
            own.broadcast(&mut x, root)?;
            self.left("broadcast", &x.to_vec()?, &self.of::<T>(root, 0, size));
            let (x, mut y) = (self.next::<T>(size * ranks)?, self.blank::<T>(size)?);
            own.scatter((rank == root).then_some(&x as _), &mut y, root)?;
            self.left(
                "scatter",
                &y.to_vec()?,
                &self.of::<T>(root, rank * size, size),
            );
        }
        let every =
            |parts: &dyn Fn(usize) -> Vec<T>| (0..ranks).flat_map(parts).collect::<Vec<T>>();
        let (x, mut y) = (self.next::<T>(size)?, self.blank::<T>(size * ranks)?);
        own.all_gather(&x, &mut y)?;
        self.left(
            "all_gather",
            &y.to_vec()?,
            &every(&|from| self.of(from, 0, size)),
        );
        let mut y = self.next::<T>(size * ranks)?;
        own.all_gather_in_place(&mut y)?;
        let expected = every(&|from| self.of(from, from * size, size));
        self.left("all_gather_in_place", &y.to_vec()?, &expected);
        let counts: Vec<usize> = (0..ranks).map(|rank| uneven(size, rank)).collect();
        let (x, mut y) = (
            self.next::<T>(counts[rank])?,
            self.blank::<T>(counts.iter().sum())?,
        );
        own.all_gather_v(&x, &mut y, &counts)?;
        let expected = every(&|from| self.of(from, 0, counts[from]));
        self.left("all_gather_v", &y.to_vec()?, &expected);
        let (x, mut y) = (
            self.next::<T>(size * ranks)?,
            self.blank::<T>(size * ranks)?,
        );
        own.all_to_all(&x, &mut y)?;
        let expected = every(&|from| self.of(from, rank * size, size));
        self.left("all_to_all", &y.to_vec()?, &expected);
        let pair = |from: usize, to: usize| uneven(size, from * ranks + to);
        let sent: Vec<usize> = (0..ranks).map(|to| pair(rank, to)).collect();
        let received: Vec<usize> = (0..ranks).map(|from| pair(from, rank)).collect();
        let (x, mut y) = (
            self.next::<T>(sent.iter().sum())?,
            self.blank::<T>(received.iter().sum())?,
        );
        own.all_to_all_v(&x, &sent, &mut y, &received)?;
        let before = |from: usize| (0..rank).map(|to| pair(from, to)).sum();
        let expected = every(&|from| self.of(from, before(from), received[from]));
        self.left("all_to_all_v", &y.to_vec()?, &expected);
        if ranks > 1 {
            self.messages::<T>(size)?;
        }
        Ok(())
    }

    /// All in a ring at once; then each even rank to the one after it.
    fn messages<T: Number>(&mut self, size: usize) -> Result<()> {
        let own = self.own;
        let (rank, ranks) = (own.rank(), own.size());
        let (after, before) = ((rank + 1) % ranks, (rank + ranks - 1) % ranks);
        let (x, mut y) = (self.next::<T>(size)?, self.blank::<T>(size)?);
        Communicator::batch_send_recv(|batch| {
            batch.rank(own).send(&x, after)?;
            batch.rank(own).recv(&mut y, before)
        })?;
        self.left(
            "batch_send_recv",
            &y.to_vec()?,
            &self.of::<T>(before, 0, size),
        );
        let (x, mut y) = (self.next::<T>(size)?, self.blank::<T>(size)?);
        if rank % 2 == 1 {
            own.recv(&mut y, before)?;
            self.left("recv", &y.to_vec()?, &self.of::<T>(before, 0, size));
        } else if after > rank {
            own.send(&x, after)?;
            self.left("send", &x.to_vec()?, &self.of::<T>(rank, 0, size));
        }
        Ok(())
    }

    fn reduces<T: Number>(&mut self, op: ReduceOp, size: usize) -> Result<()> {
        let own = self.own;
        let (rank, ranks) = (own.rank(), own.size());
        let all = |run: &Self| reduced(op, (0..ranks).map(|rank| run.row::<T>(rank)).collect());
        let what = |name: &str| format!("{name} by {op:?}");
        let (x, mut y) = (self.next::<T>(size)?, self.blank::<T>(size)?);
        own.all_reduce(op, &x, &mut y)?;
        self.left(
            &what("all_reduce"),
            &y.to_vec()?,
            &repeated(&all(self), 0, size),
        );
        let mut y = self.next::<T>(size)?;
        own.all_reduce_in_place(op, &mut y)?;
        self.left(
            &what("all_reduce_in_place"),
            &y.to_vec()?,
            &repeated(&all(self), 0, size),
        );
        for root in self.roots.clone() {
            let (x, mut y) = (self.next::<T>(size)?, self.blank::<T>(size)?);
            own.reduce(op, &x, &mut y, root)?;
            let mut z = self.next::<T>(size)?;
            own.reduce_in_place(op, &mut z, root)?;
            if rank == root {
                let in_place = repeated(&all(self), 0, size);
                self.left(&what("reduce_in_place"), &z.to_vec()?, &in_place);
                self.call -= 1;
                self.left(
                    &what("reduce"),
                    &y.to_vec()?,
                    &repeated(&all(self), 0, size),
                );
                self.call += 1;
            } else if rank == 0 {
                self.cells.fetch_add(2, Ordering::Relaxed);
            }
        }
        let (x, mut y) = (self.next::<T>(size * ranks)?, self.blank::<T>(size)?);
        own.reduce_scatter(op, &x, &mut y)?;
        let expected = repeated(&all(self), rank * size, size);
        self.left(&what("reduce_scatter"), &y.to_vec()?, &expected);
        let mut y = self.next::<T>(size * ranks)?;
        own.reduce_scatter_in_place(op, &mut y)?;
        let expected = repeated(&all(self), rank * size, size);
        let part = &y.to_vec::<T>()?[rank * size..][..size];
        self.left(&what("reduce_scatter_in_place"), part, &expected);
        // By fewer reductions, and in no type of 64 bits.
        if op != ReduceOp::Product && size_of::<T>() < 8 {
            let counts: Vec<usize> = (0..ranks).map(|rank| uneven(size, rank)).collect();
            let (x, mut y) = (
                self.next::<T>(counts.iter().sum())?,
                self.blank::<T>(counts[rank])?,
            );
            own.reduce_scatter_v(op, &x, &mut y, &counts)?;
            let expected = repeated(&all(self), counts[..rank].iter().sum(), counts[rank]);
            self.left(&what("reduce_scatter_v"), &y.to_vec()?, &expected);
        }
        Ok(())
    }
}

fn uneven(size: usize, place: usize) -> usize {
    (place * 7 + size) % (size + 2)
}

/// All of this rank that an Atlas A2 has, of this share; counts the cells on rank 0.
pub fn everything(own: &Communicator, share: Share, cells: &AtomicU64) -> Result<()> {
    let roots = match share.has_every_root {
        true => (0..own.size()).collect(),
        false if own.size() == 1 => vec![0],
        false => vec![0, own.size() - 1],
    };
    let mut run = Run {
        own,
        roots,
        call: 0,
        cells,
    };
    for size in share.sizes {
        macro_rules! moves {
            ($($type:ty)*) => {$( run.moves::<$type>(size.of::<$type>())?; )*};
        }
        macro_rules! reduces {
            ($op:expr, $($type:ty)*) => {$( run.reduces::<$type>($op, size.of::<$type>())?; )*};
        }
        if !share.has_every_type {
            moves! { i8 f16 f32 u64 }
            for op in [ReduceOp::Sum, ReduceOp::Max] {
                reduces! { op, i8 f16 f32 i64 }
            }
            continue;
        }
        moves! { i8 i16 i32 i64 u8 u16 u32 u64 f16 bf16 f32 f64 }
        for op in ReduceOp::all() {
            reduces! { op, i8 i32 i64 f16 f32 }
            if op != ReduceOp::Product {
                reduces! { op, i16 bf16 }
            }
        }
    }
    own.barrier()?;
    if own.rank() == 0 {
        cells.fetch_add(1, Ordering::Relaxed);
    }
    Ok(())
}
