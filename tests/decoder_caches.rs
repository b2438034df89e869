//! Caches that are written where indices say: against plain loops, on the CPU and the simulated Atlas; what is refused.

mod basic;

use aclnn::operators::{
    CacheMode, InplaceIndexCopy, InplaceScatterUpdate, ScatterMode, ScatterPaKvCache,
};
use aclnn::{
    DType, Device, ErrorKind, Graph, ProductFamily, Result, Soc, Target, Tensor, TensorSpec,
};
use basic::{counted, devices, numbers, tensor};

const TYPES: [DType; 4] = [DType::Float32, DType::BFloat16, DType::Int8, DType::Int32];

/// Numbers below zero, which no cache begins with.
fn new_values(shape: &[usize], dtype: DType, device: &Device) -> Result<Tensor> {
    let count: usize = shape.iter().product();
    let values: Vec<f64> = (0..count)
        .map(|place| -1.0 - (place % 100) as f64)
        .collect();
    tensor(&values, shape, dtype, device)
}

fn refused<T: std::fmt::Debug>(found: Result<T>, kind: ErrorKind, argument: &str) {
    let error = found.unwrap_err();
    assert_eq!(
        (error.kind(), error.argument()),
        (kind, Some(argument)),
        "{error}"
    );
}

/// The place of an element in row-major order.
fn at(shape: &[usize], place: &[usize]) -> usize {
    let pairs = place.iter().zip(shape);
    pairs.fold(0, |sum, (&index, &size)| sum * size + index)
}

#[test]
fn slices_are_copied_where_their_indices_say() -> Result<()> {
    devices(|device| {
        for dtype in TYPES.into_iter().chain([DType::Int64, DType::Float64]) {
            for width in [1, 3, 1100] {
                let shape = [2, 5, width];
                let mut cache = counted(&shape, dtype, device)?;
                let mut expected = numbers(&cache)?;
                let source = new_values(&[2, 3, width], dtype, device)?;
                let new = numbers(&source)?;
                let index = [4usize, 0, 2];
                for first in 0..2 {
                    for (place, &slice) in index.iter().enumerate() {
                        for last in 0..width {
                            expected[at(&shape, &[first, slice, last])] =
                                new[at(&[2, 3, width], &[first, place, last])];
                        }
                    }
                }
                let index = Tensor::from_slice(&index.map(|index| index as i32), [3], device)?;
                InplaceIndexCopy::new(-2).run(&mut cache, &index, &source)?;
                assert_eq!(numbers(&cache)?, expected, "{dtype} {width}");
            }
        }
        Ok(())
    })
}

#[test]
fn views_and_tensors_without_dimensions_are_copied_into() -> Result<()> {
    devices(|device| {
        let one = |value: i64| Tensor::from_slice(&[value], [], device);
        // Columns of a matrix that is seen transposed, and every second one of them.
        let mut cache = counted(&[3, 4], DType::Float32, device)?;
        let view = cache.view_mut().transpose(0, 1)?.step(0, 2)?;
        let rows = new_values(&[3, 1], DType::Float32, device)?;
        InplaceIndexCopy::new(0).run(view, &one(1)?, rows.view().transpose(0, 1)?)?;
        let expected = [
            0.0, 1.0, -1.0, 3.0, 4.0, 5.0, -2.0, 7.0, 8.0, 9.0, -3.0, 11.0,
        ];
        assert_eq!(numbers(&cache)?, expected);
        let mut alone = counted(&[], DType::Int32, device)?;
        let value = tensor(&[7.0], &[], DType::Int32, device)?;
        InplaceIndexCopy::new(-1).run(&mut alone, &one(0)?, &value)?;
        assert_eq!(numbers(&alone)?, [7.0]);
        let mut vector = counted(&[3], DType::Int32, device)?;
        InplaceIndexCopy::new(0).run(&mut vector, &one(2)?, &value)?;
        assert_eq!(numbers(&vector)?, [0.0, 1.0, 7.0]);
        // Nothing is copied where there is no index, and into nothing.
        let none = Tensor::zeros(DType::Int64, [0], device)?;
        let nothing = Tensor::zeros(DType::Int32, [0], device)?;
        InplaceIndexCopy::new(0).run(&mut vector, &none, &nothing)?;
        assert_eq!(numbers(&vector)?, [0.0, 1.0, 7.0]);
        Ok(())
    })
}

#[test]
fn of_the_same_indices_the_cpu_keeps_the_last_on_any_number_of_threads() -> Result<()> {
    let device = Device::cpu();
    let source = new_values(&[4, 5000], DType::Float32, &device)?;
    let new = numbers(&source)?;
    for threads in [1, 4] {
        let mut cache = counted(&[2, 5000], DType::Float32, &device)?;
        aclnn::with_threads(threads, || {
            InplaceIndexCopy::new(0).run(&mut cache, &[1i64, 0, 1, 1], &source)
        })?;
        let found = numbers(&cache)?;
        assert_eq!(found[..5000], new[5000..10_000]);
        assert_eq!(found[5000..], new[15_000..]);
    }
    Ok(())
}

#[test]
fn each_sequence_is_updated_from_its_index_on() -> Result<()> {
    devices(|device| {
        for dtype in TYPES {
            for (axis, piece) in [(2, [2, 3, 2, 4]), (-1, [2, 3, 6, 1])] {
                let (shape, begins) = ([3, 3, 6, 4], [3usize, 1]);
                for named in [false, true] {
                    let mut cache = counted(&shape, dtype, device)?;
                    let mut expected = numbers(&cache)?;
                    let updates = new_values(&piece, dtype, device)?;
                    let new = numbers(&updates)?;
                    let dim = if axis < 0 { 3 } else { 2 };
                    for (element, &value) in new.iter().enumerate() {
                        let mut place = [0; 4];
                        let mut rest = element;
                        for (index, size) in place.iter_mut().zip(piece).rev() {
                            *index = rest % size;
                            rest /= size;
                        }
                        let sequence = place[0];
                        place[dim] += begins[sequence];
                        place[0] = if named { 2 - sequence } else { sequence };
                        expected[at(&shape, &place)] = value;
                    }
                    let indices = match named {
                        true => Tensor::from_slice(&[2i64, 3, 1, 1], [2, 2], device)?,
                        false => Tensor::from_slice(&[3i64, 1], [2], device)?,
                    };
                    InplaceScatterUpdate::new(axis).run(&mut cache, &indices, &updates)?;
                    assert_eq!(numbers(&cache)?, expected, "{dtype} {axis} {named}");
                }
            }
        }
        // One sequence, an index without dimensions, and views of both.
        let mut cache = counted(&[2, 4], DType::Float32, device)?;
        let update = new_values(&[2, 1], DType::Float32, device)?;
        let first = cache.view_mut().narrow(0, 0, 1)?;
        let index = Tensor::from_slice(&[2i32], [], device)?;
        InplaceScatterUpdate::new(1).run(first, &index, update.view().transpose(0, 1)?)?;
        let expected = [0.0, 1.0, -1.0, -2.0, 4.0, 5.0, 6.0, 7.0];
        assert_eq!(numbers(&cache)?, expected);
        Ok(())
    })
}

#[test]
fn of_pieces_that_overlap_the_cpu_keeps_the_last_on_any_number_of_threads() -> Result<()> {
    let device = Device::cpu();
    let updates = new_values(&[2, 2, 3000], DType::Float32, &device)?;
    let new = numbers(&updates)?;
    for threads in [1, 4] {
        let mut cache = counted(&[1, 4, 3000], DType::Float32, &device)?;
        let mut expected = numbers(&cache)?;
        expected[3000..6000].copy_from_slice(&new[..3000]);
        expected[6000..].copy_from_slice(&new[6000..]);
        let indices = Tensor::from_slice(&[0i64, 1, 0, 2], [2, 2], &device)?;
        let found = InplaceScatterUpdate::new(1).run(&mut cache, &indices, &updates);
        refused(found, ErrorKind::Shape, "updates");
        let mut cache = counted(&[2, 4, 3000], DType::Float32, &device)?;
        expected.extend_from_slice(&numbers(&cache)?[12_000..]);
        let run = || InplaceScatterUpdate::new(1).run(&mut cache, &indices, &updates);
        aclnn::with_threads(threads, run)?;
        assert_eq!(numbers(&cache)?, expected);
    }
    Ok(())
}

/// Where an element of a token lies in a cache.
fn in_cache(
    mode: (CacheMode, ScatterMode),
    cache: &[usize],
    slot: usize,
    head: usize,
    d: usize,
) -> usize {
    match mode {
        (CacheMode::Norm, ScatterMode::None) => {
            at(cache, &[slot / cache[1], slot % cache[1], head, d])
        }
        (CacheMode::Norm, ScatterMode::Nhsd) => {
            at(cache, &[slot / cache[2], head, slot % cache[2], d])
        }
        _ => {
            let [slots, piece] = [cache[3], cache[4]];
            at(
                cache,
                &[slot / slots, head, d / piece, slot % slots, d % piece],
            )
        }
    }
}

#[test]
fn tokens_go_to_their_slots() -> Result<()> {
    devices(|device| {
        for (dtype, piece) in [
            (DType::Float16, 16),
            (DType::BFloat16, 16),
            (DType::Int8, 32),
        ] {
            let (tokens, heads, blocks, slots) = (4, 2, 3, 5);
            let sizes = [piece * 2, piece];
            let modes = [
                (CacheMode::Norm, ScatterMode::None),
                (CacheMode::Norm, ScatterMode::Nhsd),
                (CacheMode::PaNz, ScatterMode::None),
            ];
            for mode in modes {
                let shape = |size: usize| match mode {
                    (CacheMode::Norm, ScatterMode::None) => vec![blocks, slots, heads, size],
                    (CacheMode::Norm, ScatterMode::Nhsd) => vec![blocks, heads, slots, size],
                    _ => vec![blocks, heads, size / piece, slots, piece],
                };
                let mapping = [14usize, 0, 7, 3];
                let mut caches = Vec::new();
                let (mut rows, mut expected) = (Vec::new(), Vec::new());
                for size in sizes {
                    let cache = counted(&shape(size), dtype, device)?;
                    let row = new_values(&[tokens, heads, size], dtype, device)?;
                    let (mut all, new) = (numbers(&cache)?, numbers(&row)?);
                    for (token, &slot) in mapping.iter().enumerate() {
                        for head in 0..heads {
                            for d in 0..size {
                                all[in_cache(mode, &shape(size), slot, head, d)] =
                                    new[at(&[tokens, heads, size], &[token, head, d])];
                            }
                        }
                    }
                    caches.push(cache);
                    rows.push(row);
                    expected.push(all);
                }
                let slots_of = Tensor::from_slice(&mapping.map(|slot| slot as i32), [4], device)?;
                let [keys, values] = &mut caches[..] else {
                    unreachable!()
                };
                let call = ScatterPaKvCache::new()
                    .cache_mode(mode.0)
                    .scatter_mode(mode.1);
                let plan_of = |keys: &Tensor, values: &Tensor| {
                    call.plan(device, keys, values, &rows[0], &rows[1], &slots_of)
                };
                call.run(&mut *keys, &mut *values, &rows[0], &rows[1], &slots_of)?;
                assert_eq!(numbers(keys)?, expected[0], "{dtype} {mode:?}");
                assert_eq!(numbers(values)?, expected[1], "{dtype} {mode:?}");
                if mode.0 == CacheMode::PaNz {
                    // The same with heads and their pieces as one dimension.
                    let mut fresh = Vec::new();
                    for size in sizes {
                        let parts = [blocks, heads * size / piece, slots, piece];
                        fresh.push(counted(&parts, dtype, device)?);
                    }
                    let [keys, values] = &mut fresh[..] else {
                        unreachable!()
                    };
                    let mut plan = plan_of(keys, values)?;
                    let stream = device.stream();
                    plan.run(
                        &stream,
                        &mut *keys,
                        &mut *values,
                        &rows[0],
                        &rows[1],
                        &slots_of,
                    )?;
                    assert_eq!(numbers(keys)?, expected[0], "{dtype} {mode:?}");
                    assert_eq!(numbers(values)?, expected[1], "{dtype} {mode:?}");
                }
            }
        }
        Ok(())
    })
}

/// Keys and values side by side in one tensor.
#[test]
fn caches_may_be_parts_of_a_tensor() -> Result<()> {
    devices(|device| {
        let (shape, rows, mapping) = ([3, 5, 4, 16], [3, 2, 16], [14usize, 0, 7]);
        let mut both = counted(&shape, DType::Float16, device)?;
        let mut expected = numbers(&both)?;
        let key = new_values(&rows, DType::Float16, device)?;
        let value = counted(&rows, DType::Float16, device)?;
        for (part, rows_of) in [(0, numbers(&key)?), (1, numbers(&value)?)] {
            for (token, &slot) in mapping.iter().enumerate() {
                for (head, d) in (0..2).flat_map(|head| (0..16).map(move |d| (head, d))) {
                    let place = [slot / 5, slot % 5, 2 * part + head, d];
                    expected[at(&shape, &place)] = rows_of[at(&rows, &[token, head, d])];
                }
            }
        }
        let slots = Tensor::from_slice(&mapping.map(|slot| slot as i64), [3], device)?;
        let (keys, values) = both.view_mut().split_at(2, 2)?;
        ScatterPaKvCache::new().run(keys, values, &key, &value, &slots)?;
        assert_eq!(numbers(&both)?, expected);
        Ok(())
    })
}

#[test]
fn values_that_lead_out_are_refused_before_anything_is_written() -> Result<()> {
    devices(|device| {
        let some = |values: &[i64]| Tensor::from_slice(values, [values.len()], device);
        let mut cache = counted(&[3, 4], DType::Float32, device)?;
        let before = numbers(&cache)?;
        let row = new_values(&[1, 4], DType::Float32, device)?;
        for index in [3i64, -1, i64::MIN, i64::MAX] {
            let found = InplaceIndexCopy::new(0).run(&mut cache, &some(&[index])?, &row);
            refused(found, ErrorKind::Value, "index");
        }
        let piece = new_values(&[1, 2], DType::Float32, device)?;
        for index in [3i64, -1, i64::MAX] {
            let found = InplaceScatterUpdate::new(1).run(&mut cache, &some(&[index])?, &piece);
            refused(found, ErrorKind::Value, "indices");
        }
        let named = Tensor::from_slice(&[3i64, 0], [1, 2], device)?;
        let found = InplaceScatterUpdate::new(1).run(&mut cache, &named, &piece);
        refused(found, ErrorKind::Value, "indices");
        assert_eq!(numbers(&cache)?, before);
        let shape = [2, 2, 1, 2];
        let mut caches = [0, 1].map(|_| Tensor::zeros(DType::Int8, shape, device));
        let row = new_values(&[1, 1, 2], DType::Int8, device)?;
        let [Ok(keys), Ok(values)] = &mut caches else {
            unreachable!()
        };
        for slot in [4i64, -1] {
            let found =
                ScatterPaKvCache::new().run(&mut *keys, &mut *values, &row, &row, &some(&[slot])?);
            refused(found, ErrorKind::Value, "slot_mapping");
        }
        assert_eq!(numbers(keys)?, [0.0; 8]);
        Ok(())
    })
}

#[test]
fn calls_that_break_a_rule_are_refused_with_it() -> Result<()> {
    let spec = |dtype, shape: &[usize]| TensorSpec::contiguous(dtype, shape);
    let a2 = Target::new(Soc::of_family(ProductFamily::AtlasA2));
    let newest = Target::new(Soc::of_family(ProductFamily::Ascend950));
    let old = Target::new(Soc::of_family(ProductFamily::Atlas310P));
    let (cache, row) = (
        spec(DType::Float32, &[3, 4])?,
        spec(DType::Float32, &[2, 4])?,
    );
    let index = spec(DType::Int64, &[2])?;
    let copy = |dim, target: &Target, cache: &TensorSpec, index: &TensorSpec, row: &TensorSpec| {
        InplaceIndexCopy::new(dim).check(target, cache.clone(), index.clone(), row.clone())
    };
    copy(0, &a2, &cache, &index, &row)?;
    refused(
        copy(0, &old, &cache, &index, &row),
        ErrorKind::UnsupportedProduct,
        "self_ref",
    );
    let unsigned = [spec(DType::UInt32, &[3, 4])?, spec(DType::UInt32, &[2, 4])?];
    refused(
        copy(0, &a2, &unsigned[0], &index, &unsigned[1]),
        ErrorKind::DType,
        "self_ref",
    );
    copy(0, &newest, &unsigned[0], &index, &unsigned[1])?;
    let short = spec(DType::Int16, &[2])?;
    refused(
        copy(0, &a2, &cache, &short, &row),
        ErrorKind::DType,
        "index",
    );
    let half = spec(DType::Float16, &[2, 4])?;
    refused(
        copy(0, &a2, &cache, &index, &half),
        ErrorKind::DTypeCombination,
        "source",
    );
    let square = spec(DType::Int64, &[1, 2])?;
    refused(
        copy(0, &a2, &cache, &square, &row),
        ErrorKind::Rank,
        "index",
    );
    refused(copy(2, &a2, &cache, &index, &row), ErrorKind::Value, "dim");
    refused(
        copy(1, &a2, &cache, &index, &row),
        ErrorKind::Shape,
        "source",
    );

    let update =
        |axis, target: &Target, data: &TensorSpec, indices: &TensorSpec, updates: &TensorSpec| {
            InplaceScatterUpdate::new(axis).check(
                target,
                data.clone(),
                indices.clone(),
                updates.clone(),
            )
        };
    let piece = spec(DType::Float32, &[2, 1])?;
    update(1, &a2, &cache, &index, &piece)?;
    refused(
        update(1, &old, &cache, &index, &piece),
        ErrorKind::UnsupportedProduct,
        "data",
    );
    let old_training = Target::new(Soc::of_family(ProductFamily::Atlas910));
    update(1, &old_training, &cache, &index, &piece)?;
    let bytes = [spec(DType::UInt8, &[3, 4])?, spec(DType::UInt8, &[2, 1])?];
    refused(
        update(1, &old_training, &bytes[0], &index, &bytes[1]),
        ErrorKind::DType,
        "data",
    );
    refused(
        update(0, &a2, &cache, &index, &piece),
        ErrorKind::Value,
        "axis",
    );
    refused(
        update(-2, &a2, &cache, &index, &piece),
        ErrorKind::Value,
        "axis",
    );
    refused(
        update(1, &a2, &cache, &spec(DType::Int64, &[3])?, &piece),
        ErrorKind::Shape,
        "indices",
    );
    refused(
        update(1, &a2, &cache, &index, &spec(DType::Float32, &[2, 5])?),
        ErrorKind::Shape,
        "updates",
    );
    let four = spec(DType::Int64, &[4])?;
    refused(
        update(1, &a2, &cache, &four, &spec(DType::Float32, &[4, 1])?),
        ErrorKind::Shape,
        "updates",
    );
    let none = spec(DType::Float32, &[2, 0])?;
    refused(
        update(1, &a2, &cache, &index, &none),
        ErrorKind::EmptyTensor,
        "updates",
    );

    let paged = |call: ScatterPaKvCache,
                 target: &Target,
                 caches: &TensorSpec,
                 rows: &TensorSpec,
                 slots: &TensorSpec| {
        call.check(
            target,
            caches.clone(),
            caches.clone(),
            rows.clone(),
            rows.clone(),
            slots.clone(),
        )
    };
    let (caches, rows, slots) = (
        spec(DType::Float16, &[2, 3, 4, 8])?,
        spec(DType::Float16, &[5, 4, 8])?,
        spec(DType::Int32, &[5])?,
    );
    let call = ScatterPaKvCache::new;
    paged(call(), &a2, &caches, &rows, &slots)?;
    refused(
        paged(call(), &old, &caches, &rows, &slots),
        ErrorKind::UnsupportedProduct,
        "key",
    );
    let nhsd = || call().scatter_mode(ScatterMode::Nhsd);
    refused(
        paged(nhsd(), &newest, &caches, &rows, &slots),
        ErrorKind::UnsupportedProduct,
        "scatter_mode",
    );
    refused(
        paged(nhsd(), &a2, &caches, &rows, &slots),
        ErrorKind::LastDimNotMultiple,
        "key",
    );
    let both = nhsd().cache_mode(CacheMode::PaNz);
    refused(
        paged(both, &a2, &caches, &rows, &slots),
        ErrorKind::UnsupportedArgument,
        "scatter_mode",
    );
    let wide = [
        spec(DType::Float32, &[2, 3, 4, 8])?,
        spec(DType::Float32, &[5, 4, 8])?,
    ];
    refused(
        paged(call(), &a2, &wide[0], &wide[1], &slots),
        ErrorKind::DType,
        "key",
    );
    paged(call(), &newest, &wide[0], &wide[1], &slots)?;
    refused(
        paged(call(), &a2, &wide[0], &rows, &slots),
        ErrorKind::DTypeCombination,
        "key_cache",
    );
    let other = spec(DType::Float16, &[2, 3, 5, 8])?;
    refused(
        paged(call(), &a2, &other, &rows, &slots),
        ErrorKind::Shape,
        "key_cache",
    );
    refused(
        paged(call(), &a2, &caches, &rows, &spec(DType::Int32, &[4])?),
        ErrorKind::Shape,
        "slot_mapping",
    );
    let four = spec(DType::Float16, &[5, 1, 4, 8])?;
    refused(
        paged(call(), &a2, &caches, &four, &slots),
        ErrorKind::Rank,
        "key",
    );
    Ok(())
}

#[test]
fn graphs_write_caches_at_indices_that_change() -> Result<()> {
    devices(|device| {
        // SAFETY: the graph's indices are those below, which name slots.
        let call = unsafe { ScatterPaKvCache::new().vouch_for_slot_mapping() };
        let mut builder = Graph::builder(&device.new_stream()?);
        let cache = || Tensor::zeros(DType::Int8, [2, 2, 1, 2], device);
        let row = tensor(&[1.0, 2.0], &[1, 1, 2], DType::Int8, device)?;
        let slot = Tensor::from_slice(&[3i64], [1], device)?;
        let plan = call.plan(device, &cache()?, &cache()?, &row, &row, &slot)?;
        let (keys, values) = (builder.tensor(cache()?)?, builder.tensor(cache()?)?);
        let (row, slot) = (builder.tensor(row)?, builder.tensor(slot)?);
        builder.scatter_pa_kv_cache(plan, keys, values, row, row, slot)?;
        let mut graph = builder.capture()?;
        graph.replay()?;
        graph.tensor_mut(slot)?.copy_from(&[0i64])?;
        graph.replay()?;
        let expected = [1, 2, 0, 0, 0, 0, 1, 2];
        assert_eq!(graph.tensor(keys)?.to_vec::<i8>()?, expected);
        assert_eq!(graph.tensor(values)?.to_vec::<i8>()?, expected);
        Ok(())
    })
}
