use super::*;
use crate::dtype::DType;
use crate::format::Format;
use crate::layout::Layout;

fn spec(dtype: DType, layout: &Layout) -> TensorSpec {
    TensorSpec {
        dtype,
        layout: layout.clone(),
        format: Format::ND,
    }
}

/// Half bytes that a view touches, one by one.
fn halves(dtype: DType, layout: &Layout, start: usize) -> Vec<usize> {
    let mut places = vec![layout.offset()];
    for (&size, &stride) in layout.shape().iter().zip(layout.strides()) {
        let steps = |place: usize| (0..size).map(move |index| place + index * stride);
        places = places.into_iter().flat_map(steps).collect();
    }
    let bits = dtype.bits().unwrap();
    let of = |place: usize| place * bits / 4..(place + 1) * bits / 4;
    places
        .into_iter()
        .flat_map(of)
        .map(|half| half + 2 * start)
        .collect()
}

fn bytes(dtype: DType, layout: &Layout, start: usize) -> Vec<usize> {
    let halves = halves(dtype, layout, start);
    halves.into_iter().map(|half| half / 2).collect()
}

fn do_overlap(a: (&TensorSpec, usize), b: (&TensorSpec, usize)) -> bool {
    let at = std::ptr::without_provenance_mut;
    let found = overlap((a.0, at(a.1)), (b.0, at(b.1)));
    assert_eq!(
        overlap((b.0, at(b.1)), (a.0, at(a.1))),
        found,
        "{a:?} {b:?}"
    );
    found
}

/// Parts of one matrix, which have its rows in common: they are told apart exactly.
#[test]
fn parts_of_a_matrix_overlap_where_they_share_a_byte() {
    const START: usize = 1000;
    for dtype in [DType::Int8, DType::Float16, DType::Float32] {
        let matrix = Layout::contiguous([4, 5]).unwrap();
        let mut parts = Vec::new();
        for first in 0..4 {
            for rows in 2..=4 - first {
                for column in 0..5 {
                    for columns in 1..=5 - column {
                        let part = matrix.narrow(0, first, rows).unwrap();
                        parts.push(part.narrow(1, column, columns).unwrap());
                    }
                }
            }
        }
        // Miri takes its time.
        let every = if cfg!(miri) { 9 } else { 1 };
        for a in parts.iter().step_by(every) {
            for b in parts.iter().step_by(every) {
                let (in_a, in_b) = (bytes(dtype, a, START), bytes(dtype, b, START));
                let do_share = in_a.iter().any(|byte| in_b.contains(byte));
                let specs = [spec(dtype, a), spec(dtype, b)];
                let found = do_overlap((&specs[0], START), (&specs[1], START));
                assert_eq!(found, do_share, "{dtype} {a:?} {b:?}");
            }
        }
    }
}

/// Views of any kind, anywhere near each other: those that share a byte overlap, and those that are apart do not.
#[test]
fn no_shared_byte_is_missed() {
    let view = |shape: &[usize], strides: &[usize], offset| {
        Layout::strided(shape, strides, offset).unwrap()
    };
    let views = [
        view(&[], &[], 0),
        view(&[1], &[7], 2),
        view(&[4], &[1], 0),
        view(&[4], &[2], 1),
        view(&[3], &[0], 5),
        view(&[2, 3], &[3, 1], 0),
        view(&[3, 2], &[1, 4], 3),
        view(&[2, 2, 2], &[6, 3, 1], 1),
        view(&[2, 1, 2], &[8, 100, 1], 0),
        view(&[0, 4], &[4, 1], 3),
    ];
    let (mut apart, mut together) = (0, 0);
    for dtype in [DType::Int4, DType::Int8, DType::Float16] {
        for (a, b) in views.iter().flat_map(|a| views.iter().map(move |b| (a, b))) {
            for start in (100..132).step_by(if cfg!(miri) { 8 } else { 1 }) {
                let specs = [spec(dtype, a), spec(DType::Int8, b)];
                let found = do_overlap((&specs[0], 110), (&specs[1], start));
                let (in_a, in_b) = (bytes(dtype, a, 110), bytes(DType::Int8, b, start));
                let do_share = in_a.iter().any(|byte| in_b.contains(byte));
                assert!(found || !do_share, "{dtype} {a:?} {b:?} {start}");
                let ends = |bytes: &[usize]| Some((*bytes.iter().min()?, *bytes.iter().max()?));
                match (ends(&in_a), ends(&in_b)) {
                    // The first view's last byte lies before the other's first, or the other way round.
                    (Some(a), Some(b)) if a.1 < b.0 || b.1 < a.0 => assert!(!found),
                    (None, _) | (_, None) => assert!(!found),
                    _ => {}
                }
                apart += usize::from(!found);
                together += usize::from(found);
            }
        }
    }
    assert!(
        cfg!(miri) || apart > 1000 && together > 1000,
        "{apart} {together}"
    );
}

/// Rows of half bytes, and blocks, which are padded.
#[test]
fn blocks_reach_to_the_end_of_their_padding() {
    let matrix = TensorSpec {
        format: Format::FractalNz,
        ..spec(DType::Float16, &Layout::contiguous([3, 5]).unwrap())
    };
    // One block of 16 by 16 elements.
    let plain = spec(DType::Int8, &Layout::contiguous([4]).unwrap());
    for (start, found) in [(996, false), (997, true), (1511, true), (1512, false)] {
        assert_eq!(
            do_overlap((&matrix, 1000), (&plain, start)),
            found,
            "{start}"
        );
    }
    let nothing = TensorSpec::null();
    assert!(!do_overlap((&matrix, 1000), (&nothing, 1000)));
}

/// Views with rows of one length that interleave, and do not where one has the rest of each row.
#[test]
fn columns_that_alternate_are_apart() {
    let columns = |first: usize, count: usize| {
        spec(
            DType::Int8,
            &Layout::strided([3, count], [8, 1], first).unwrap(),
        )
    };
    for (first, count, found) in [(4, 4, false), (3, 4, true), (4, 5, true), (0, 1, true)] {
        assert_eq!(
            do_overlap((&columns(0, 4), 64), (&columns(first, count), 64)),
            found
        );
    }
    // Later rows of the same columns, and the same columns a row and a half further on.
    assert!(do_overlap((&columns(0, 4), 64), (&columns(8, 4), 64)));
    assert!(!do_overlap((&columns(0, 4), 64), (&columns(12, 4), 64)));
    assert!(do_overlap((&columns(5, 4), 64), (&columns(8, 2), 64)));
    assert!(!do_overlap((&columns(5, 3), 64), (&columns(8, 5), 64)));
}
