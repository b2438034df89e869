//! Every collective on the CPU, for numbers of ranks, types, reductions and sizes, in place or not, against a plain
//! computation of each result from all inputs.

use aclnn::{
    Communicator, DType, Element, Float8E4M3FN, Float8E5M2, HiFloat8, ReduceOp, Soc, TensorView,
    TensorViewMut, bf16, f16,
};

const RANKS: [usize; 8] = [1, 2, 3, 4, 5, 7, 8, 16];
const SIZES: [usize; 5] = [0, 1, 3, 511, 513];

/// An element whose operations are computed here in another way than by the library.
trait Number: Element + PartialEq + std::fmt::Debug {
    /// Some value that depends on all bits of `seed`.
    fn of(seed: u64) -> Self;
    fn apply(op: ReduceOp, a: Self, b: Self) -> Self;
}

macro_rules! integers {
    ($($type:ty)*) => {$(
        impl Number for $type {
            fn of(seed: u64) -> $type {
                seed as $type
            }
            fn apply(op: ReduceOp, a: $type, b: $type) -> $type {
                let (wide_a, wide_b) = (i128::from(a), i128::from(b));
                match op {
                    ReduceOp::Sum => (wide_a + wide_b) as $type,
                    // The lowest bits of a product depend on those of its factors alone.
                    ReduceOp::Product => wide_a.wrapping_mul(wide_b) as $type,
                    ReduceOp::Max => a.max(b),
                    ReduceOp::Min => a.min(b),
                }
            }
        }
    )*};
}
integers! { i8 i16 i32 i64 u8 u16 u32 u64 }

/// Rounded once: float64 holds sums and products of two 16-bit floats, and of two float32 enough for one rounding.
macro_rules! floats {
    ($($type:ty, $from:expr, $to:expr;)*) => {$(
        impl Number for $type {
            fn of(seed: u64) -> $type {
                // Between -2 and 2, with more digits than 16 bits hold, and sums that round.
                $from((seed % 100_003) as f64 / 25_000.0 - 2.0)
            }
            fn apply(op: ReduceOp, a: $type, b: $type) -> $type {
                let (wide_a, wide_b): (f64, f64) = ($to(a), $to(b));
                match op {
                    ReduceOp::Sum => $from(wide_a + wide_b),
                    ReduceOp::Product => $from(wide_a * wide_b),
                    ReduceOp::Max => $from(wide_a.max(wide_b)),
                    ReduceOp::Min => $from(wide_a.min(wide_b)),
                }
            }
        }
    )*};
}
floats! {
    f16, f16::from_f64, f16::to_f64;
    bf16, bf16::from_f64, bf16::to_f64;
    f32, |value| value as f32, f64::from;
    f64, std::convert::identity, std::convert::identity;
}

/// Element `index` of what `rank` brings in the call `call`.
fn value<T: Number>(call: u64, rank: usize, index: usize) -> T {
    let mut seed = call.wrapping_mul(0x9e37_79b9_7f4a_7c15) ^ ((rank as u64) << 40) ^ index as u64;
    seed = (seed ^ (seed >> 31)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
    T::of(seed ^ (seed >> 29))
}

fn values<T: Number>(call: u64, rank: usize, elements: usize) -> Vec<T> {
    (0..elements)
        .map(|index| value(call, rank, index))
        .collect()
}

/// The parts of all ranks, the first with that as far on as the largest power of two below their number, and so on.
fn reduced<T: Number>(op: ReduceOp, mut parts: Vec<T>) -> T {
    while parts.len() > 1 {
        let kept = (1..parts.len())
            .rev()
            .find(|kept| kept.is_power_of_two())
            .unwrap();
        let taken = parts.split_off(kept);
        for (index, other) in taken.into_iter().enumerate() {
            parts[index] = T::apply(op, parts[index], other);
        }
    }
    parts[0]
}

fn reduction<T: Number>(call: u64, op: ReduceOp, ranks: usize, index: usize) -> T {
    reduced(
        op,
        (0..ranks).map(|rank| value(call, rank, index)).collect(),
    )
}

/// Runs `work` on a thread for each rank.
fn on_ranks(ranks: Vec<Communicator>, work: impl Fn(&Communicator) + Sync) {
    std::thread::scope(|scope| {
        for rank in ranks {
            let work = &work;
            scope.spawn(move || work(&rank));
        }
    });
}

/// Elements of the part of `rank`, in the uneven forms: some have none.
fn uneven(size: usize, rank: usize) -> usize {
    (rank * 7 + size) % (size + 2)
}

fn roots(own: &Communicator, size: usize) -> Vec<usize> {
    if size <= 3 {
        return (0..own.size()).collect();
    }
    vec![0, own.size() - 1]
}

/// Everything that moves elements.
fn moves<T: Number>(own: &Communicator, size: usize) {
    let (rank, ranks) = (own.rank(), own.size());
    let all = |call: u64| -> Vec<T> {
        (0..ranks)
            .flat_map(|rank| values(call, rank, size))
            .collect()
    };
    let blank = |elements: usize| -> Vec<T> { vec![T::of(77); elements] };

    for root in roots(own, size) {
        let mut tensor: Vec<T> = values(1, rank, size);
        own.broadcast(&mut tensor, root).unwrap();
        assert_eq!(tensor, values(1, root, size));

        let sent: Vec<T> = values(2, rank, size * ranks);
        let mut part = blank(size);
        let send = (rank == root).then_some(&sent);
        own.scatter(send.map(|sent| sent as _), &mut part, root)
            .unwrap();
        assert_eq!(
            part,
            values::<T>(2, root, size * ranks)[rank * size..][..size]
        );
    }

    let mut gathered = blank(size * ranks);
    own.all_gather(&values::<T>(3, rank, size), &mut gathered)
        .unwrap();
    assert_eq!(gathered, all(3));
    let mut gathered = blank(size * ranks);
    gathered[rank * size..][..size].copy_from_slice(&values(4, rank, size));
    own.all_gather_in_place(&mut gathered).unwrap();
    assert_eq!(gathered, all(4));

    let counts: Vec<usize> = (0..ranks).map(|rank| uneven(size, rank)).collect();
    let mut gathered = blank(counts.iter().sum());
    own.all_gather_v(&values::<T>(5, rank, counts[rank]), &mut gathered, &counts)
        .unwrap();
    let expected: Vec<T> = (0..ranks)
        .flat_map(|rank| values(5, rank, counts[rank]))
        .collect();
    assert_eq!(gathered, expected);

    let mut exchanged = blank(size * ranks);
    own.all_to_all(&values::<T>(6, rank, size * ranks), &mut exchanged)
        .unwrap();
    let expected: Vec<T> = (0..ranks)
        .flat_map(|from| values::<T>(6, from, size * ranks)[rank * size..][..size].to_vec())
        .collect();
    assert_eq!(exchanged, expected);

    let pair = |from: usize, to: usize| uneven(size, from * ranks + to);
    let sent: Vec<usize> = (0..ranks).map(|to| pair(rank, to)).collect();
    let received: Vec<usize> = (0..ranks).map(|from| pair(from, rank)).collect();
    let mut exchanged = blank(received.iter().sum());
    let own_values: Vec<T> = values(7, rank, sent.iter().sum());
    own.all_to_all_v(&own_values, &sent, &mut exchanged, &received)
        .unwrap();
    let expected: Vec<T> = (0..ranks)
        .flat_map(|from| {
            let before: usize = (0..rank).map(|to| pair(from, to)).sum();
            (before..before + pair(from, rank)).map(move |index| value(7, from, index))
        })
        .collect();
    assert_eq!(exchanged, expected);

    if ranks > 1 {
        let (next, last) = ((rank + 1) % ranks, (rank + ranks - 1) % ranks);
        let (sent, mut received): (Vec<T>, Vec<T>) = (values(8, rank, size), blank(size));
        Communicator::batch_send_recv(|batch| {
            batch.rank(own).send(&sent, next)?;
            batch.rank(own).recv(&mut received, last)
        })
        .unwrap();
        assert_eq!(received, values(8, last, size));
        // One after the other, in pairs.
        if rank % 2 == 0 && rank + 1 < ranks {
            own.send(&sent, rank + 1).unwrap();
        } else if rank % 2 == 1 {
            own.recv(&mut received, rank - 1).unwrap();
            assert_eq!(received, values(8, rank - 1, size));
        }
    }
    own.barrier().unwrap();
}

/// Everything that reduces elements.
fn reduces<T: Number>(own: &Communicator, size: usize, op: ReduceOp, is_uneven_offered: bool) {
    let (rank, ranks) = (own.rank(), own.size());
    let blank = |elements: usize| -> Vec<T> { vec![T::of(77); elements] };
    let expected = |call: u64, from: usize, elements: usize| -> Vec<T> {
        (from..from + elements)
            .map(|index| reduction(call, op, ranks, index))
            .collect()
    };

    let mut result = blank(size);
    own.all_reduce(op, &values::<T>(9, rank, size), &mut result)
        .unwrap();
    assert_eq!(result, expected(9, 0, size), "{op} {ranks}");
    let mut tensor = values::<T>(10, rank, size);
    own.all_reduce_in_place(op, &mut tensor).unwrap();
    assert_eq!(tensor, expected(10, 0, size));

    for root in roots(own, size) {
        let mut result = blank(size);
        own.reduce(op, &values::<T>(11, rank, size), &mut result, root)
            .unwrap();
        let mut tensor = values::<T>(12, rank, size);
        own.reduce_in_place(op, &mut tensor, root).unwrap();
        if rank == root {
            assert_eq!(result, expected(11, 0, size));
            assert_eq!(tensor, expected(12, 0, size));
        }
    }

    let mut part = blank(size);
    own.reduce_scatter(op, &values::<T>(13, rank, size * ranks), &mut part)
        .unwrap();
    assert_eq!(part, expected(13, rank * size, size));
    let mut tensor = values::<T>(14, rank, size * ranks);
    own.reduce_scatter_in_place(op, &mut tensor).unwrap();
    assert_eq!(
        tensor[rank * size..][..size],
        expected(14, rank * size, size)
    );

    if is_uneven_offered {
        let counts: Vec<usize> = (0..ranks).map(|rank| uneven(size, rank)).collect();
        let mut part = blank(counts[rank]);
        let sent = values::<T>(15, rank, counts.iter().sum());
        own.reduce_scatter_v(op, &sent, &mut part, &counts).unwrap();
        let before = counts[..rank].iter().sum();
        assert_eq!(part, expected(15, before, counts[rank]));
    }
}

/// What an Atlas A2 reduces: sums, and the others with these exceptions.
fn reduces_on_a2<T: Number>(own: &Communicator, size: usize) {
    for op in ReduceOp::all() {
        let is_product = op == ReduceOp::Product;
        if is_product && [DType::Int16, DType::BFloat16].contains(&T::DTYPE) {
            continue;
        }
        let is_uneven_offered = !is_product && T::DTYPE != DType::Int64;
        reduces::<T>(own, size, op, is_uneven_offered);
    }
}

#[test]
fn every_operation_is_a_plain_computation() {
    for ranks in RANKS {
        on_ranks(Communicator::cpu(ranks).unwrap(), |own| {
            for size in SIZES {
                moves::<i8>(own, size);
                moves::<i16>(own, size);
                moves::<i32>(own, size);
                moves::<i64>(own, size);
                moves::<u8>(own, size);
                moves::<u16>(own, size);
                moves::<u32>(own, size);
                moves::<u64>(own, size);
                moves::<f16>(own, size);
                moves::<bf16>(own, size);
                moves::<f32>(own, size);
                moves::<f64>(own, size);
                reduces_on_a2::<i8>(own, size);
                reduces_on_a2::<i16>(own, size);
                reduces_on_a2::<i32>(own, size);
                reduces_on_a2::<i64>(own, size);
                reduces_on_a2::<f16>(own, size);
                reduces_on_a2::<bf16>(own, size);
                reduces_on_a2::<f32>(own, size);
            }
        });
    }
}

/// Sizes at which calls are cut into pieces for threads.
#[test]
fn large_tensors_are_the_same_computation() {
    for ranks in [1, 3] {
        on_ranks(Communicator::cpu(ranks).unwrap(), |own| {
            for size in [(1 << 17) - 1, (1 << 17) + 1] {
                reduces::<f32>(own, size / own.size(), ReduceOp::Sum, true);
                reduces::<i8>(own, size / own.size(), ReduceOp::Max, true);
                moves::<i16>(own, size / own.size());
            }
        });
    }
}

#[test]
fn ascend_950_has_what_it_has_besides() {
    let target = || "950".parse::<Soc>().unwrap();
    for ranks in [2, 3] {
        on_ranks(Communicator::cpu_as(ranks, target()).unwrap(), |own| {
            for op in ReduceOp::all() {
                reduces::<f64>(own, 5, op, false);
                reduces::<u64>(own, 5, op, false);
            }
            let sent = [own.rank() as u8, 0x81];
            macro_rules! eight_bits {
                ($($type:ty)*) => {$(
                    let view = TensorView::from(&sent).view_dtype(<$type>::DTYPE).unwrap();
                    let mut bytes = vec![0u8; 2 * ranks];
                    let out = TensorViewMut::from(&mut bytes).view_dtype(<$type>::DTYPE).unwrap();
                    own.all_gather(view, out).unwrap();
                    let expected: Vec<u8> = (0..ranks as u8).flat_map(|rank| [rank, 0x81]).collect();
                    assert_eq!(bytes, expected);
                )*};
            }
            eight_bits! { Float8E4M3FN Float8E5M2 HiFloat8 }
        });
    }
}

#[test]
fn a_nan_wins_and_overflow_is_that_of_the_type() {
    on_ranks(Communicator::cpu(3).unwrap(), |own| {
        let nan = if own.rank() == 1 {
            f32::NAN
        } else {
            own.rank() as f32
        };
        for op in ReduceOp::all() {
            let mut result = [0.0f32];
            own.all_reduce(op, &[nan], &mut result).unwrap();
            assert!(result[0].is_nan(), "{op}");
        }
        let mut result = [f16::ZERO];
        own.all_reduce(ReduceOp::Sum, &[f16::from_f32(40_000.0)], &mut result)
            .unwrap();
        assert_eq!(result, [f16::INFINITY]);
        let mut result = [0i8];
        own.all_reduce(ReduceOp::Sum, &[100i8], &mut result)
            .unwrap();
        assert_eq!(result, [44]);
    });
}

/// One thread for all ranks, and calls of two communicators in opposite orders.
#[test]
fn a_group_waits_for_none_of_its_own_calls() {
    for ranks in RANKS {
        let (one, two) = (
            Communicator::cpu(ranks).unwrap(),
            Communicator::cpu(ranks).unwrap(),
        );
        assert_ne!(one[0].name(), two[0].name());
        let mut tensors: Vec<[i64; 2]> = (0..ranks as i64).map(|rank| [rank, 1]).collect();
        let (mut first, mut second) = (vec![0i64; ranks], vec![0i64; ranks]);
        Communicator::group(|group| {
            for (tensor, own) in tensors.iter_mut().zip(&one) {
                group.rank(own).all_reduce_in_place(ReduceOp::Sum, tensor)?;
            }
            for (value, own) in first.iter_mut().zip(&two).rev() {
                group
                    .rank(own)
                    .all_reduce(ReduceOp::Sum, &[3i64], std::slice::from_mut(value))?;
            }
            for (value, own) in second.iter_mut().zip(&two) {
                group
                    .rank(own)
                    .all_reduce(ReduceOp::Max, &[5i64], std::slice::from_mut(value))?;
            }
            Ok(())
        })
        .unwrap();
        let count = ranks as i64;
        assert_eq!(tensors, vec![[count * (count - 1) / 2, count]; ranks]);
        assert_eq!(first, vec![3 * count; ranks]);
        assert_eq!(second, vec![5; ranks]);
    }
}

/// Parts work beside each other and beside the whole, each rank in the place that the list gives it.
#[test]
fn parts_are_communicators_of_some_ranks() {
    on_ranks(Communicator::cpu(5).unwrap(), |own| {
        let lists: [&[usize]; 4] = [&[0, 2], &[4, 1, 3], &[3], &[4, 3, 2, 1, 0]];
        for (call, list) in lists.into_iter().enumerate() {
            let part = own.part(list).unwrap();
            let place = list.iter().position(|&rank| rank == own.rank());
            assert_eq!(part.as_ref().map(Communicator::rank), place);
            let mut gathered = vec![0u64; list.len()];
            if let Some(part) = &part {
                assert_eq!(part.size(), list.len());
                assert_ne!(part.name(), own.name());
                part.all_gather(&[own.rank() as u64], &mut gathered)
                    .unwrap();
                let expected: Vec<u64> = list.iter().map(|&rank| rank as u64).collect();
                assert_eq!(gathered, expected);
                reduces::<f32>(part, 3, ReduceOp::Sum, true);
            }
            let mut count = [u32::from(part.is_some()) as i32];
            own.all_reduce_in_place(ReduceOp::Sum, &mut count).unwrap();
            assert_eq!(count, [list.len() as i32], "{call}");
        }
    });
}

/// Shapes and places do not matter, contiguous parts of tensors do.
#[test]
fn parts_of_tensors_are_taken_where_they_lie() {
    on_ranks(Communicator::cpu(2).unwrap(), |own| {
        let all = [1.0f32, 2.0, 3.0, 4.0, 5.0, 6.0];
        let part = TensorView::from(&all)
            .reshape([3, 2])
            .unwrap()
            .narrow(0, 1, 2)
            .unwrap();
        let mut out = [0.0f32; 6];
        let place = TensorViewMut::from(&mut out).narrow(0, 1, 4).unwrap();
        own.all_reduce(ReduceOp::Sum, part, place).unwrap();
        assert_eq!(out, [0.0, 6.0, 8.0, 10.0, 12.0, 0.0]);
    });
}
