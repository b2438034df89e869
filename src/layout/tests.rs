use super::*;

/// The positions of the elements, one by one.
fn positions(layout: &Layout) -> Vec<usize> {
    let mut positions = vec![layout.offset()];
    for (size, stride) in layout.dims() {
        positions = positions
            .into_iter()
            .flat_map(|start| (0..size).map(move |index| start + index * stride))
            .collect();
    }
    positions
}

#[test]
fn layouts_walk_alike_when_shapes_and_positions_agree() {
    let shapes: [&[usize]; 9] = [
        &[],
        &[1],
        &[6],
        &[2, 3],
        &[3, 2],
        &[1, 6],
        &[0, 3],
        &[2, 1, 3],
        &[1, 1, 1, 1, 1, 1, 1, 2, 3],
    ];
    let mut layouts = Vec::new();
    for shape in shapes {
        let layout = Layout::contiguous(shape).unwrap();
        let steps: Vec<usize> = vec![7; shape.len()];
        layouts.push(Layout::strided(shape, steps, 2).unwrap());
        if !shape.is_empty() {
            let last = -1;
            layouts.extend([
                layout.transpose(0, last).unwrap(),
                layout.narrow(last, 0, 1).unwrap(),
                layout
                    .narrow(last, layout.shape()[shape.len() - 1] - 1, 1)
                    .unwrap(),
                layout.step(last, 2).unwrap(),
                layout.reshape([layout.elements()]).unwrap(),
                layout
                    .permute((0..shape.len()).rev().collect::<Vec<_>>())
                    .unwrap(),
                layout
                    .step(last, 3)
                    .unwrap()
                    .broadcast_to(shape)
                    .unwrap_or(layout.clone()),
            ]);
        }
        layouts.push(layout);
    }
    for a in &layouts {
        for b in &layouts {
            let alike = a.shape() == b.shape() && positions(a) == positions(b);
            assert_eq!(a.walks_like(b, false), alike, "{a:?} {b:?}");
        }
    }
}

#[test]
fn all_strides_tell_single_rows_apart() {
    let new = Layout::contiguous([1, 8]).unwrap();
    let across = Layout::contiguous([8, 1]).unwrap().transpose(0, 1).unwrap();
    for (a, b) in [(&new, &across), (&across, &new)] {
        assert!(a.walks_like(b, false));
        assert!(!a.walks_like(b, true));
        assert!(a.walks_like(a, true));
    }
    assert!(new.is_new() && !across.is_new());
    assert!(across.is_transposed() && !new.is_transposed());
    let back = across.transpose(0, 1).unwrap();
    assert!(back.is_new() && !back.is_transposed());
    assert!(!Layout::strided([1, 8], [8, 1], 3).unwrap().is_new());
    assert!(!Layout::strided([1, 8], [9, 1], 0).unwrap().is_new());
}

#[test]
fn transposed_views_are_recognised() {
    let layout = |shape: &[usize], strides: &[usize]| Layout::strided(shape, strides, 0).unwrap();
    assert!(layout(&[48, 64], &[1, 48]).is_transposed());
    assert!(!layout(&[48, 64], &[64, 1]).is_transposed());
    assert!(!layout(&[1, 1], &[1, 1]).is_transposed());
    assert!(layout(&[3, 16, 8], &[128, 1, 16]).is_transposed());
    assert!(!layout(&[3, 16, 8], &[256, 1, 16]).is_transposed());
}

#[test]
fn no_elements_are_a_vector_of_none() {
    assert_eq!(Layout::NO_ELEMENTS, Layout::contiguous([0]).unwrap());
}

/// What a layout has to say: its shape, and the position of each element in turn.
#[derive(Clone, PartialEq, Debug)]
struct Positions {
    shape: Vec<usize>,
    all: Vec<usize>,
}

/// All indices of a shape, the last dimension first.
fn indices(shape: &[usize]) -> Vec<Vec<usize>> {
    let mut all = vec![Vec::new()];
    for &size in shape {
        let longer = |index: Vec<usize>| {
            (0..size).map(move |next| index.iter().copied().chain([next]).collect())
        };
        all = all.into_iter().flat_map(longer).collect();
    }
    all
}

impl Positions {
    fn at(&self, index: &[usize]) -> usize {
        let mut place = 0;
        for (&index, &size) in index.iter().zip(&self.shape) {
            place = place * size + index;
        }
        self.all[place]
    }

    /// Of another shape, each element that one of this.
    fn seen(&self, shape: &[usize], from: impl Fn(&[usize]) -> Vec<usize>) -> Positions {
        let all = indices(shape)
            .iter()
            .map(|index| self.at(&from(index)))
            .collect();
        let shape = shape.to_vec();
        Positions { shape, all }
    }

    /// The same elements in another shape, if steps along its dimensions lead to all of them.
    fn reshaped(&self, shape: &[usize]) -> Option<Positions> {
        let (shape, all) = (shape.to_vec(), self.all.clone());
        let new = Positions { shape, all };
        let mut steps = vec![0; shape_of(&new).len()];
        for (dim, step) in steps
            .iter_mut()
            .enumerate()
            .filter(|&(dim, _)| new.shape[dim] > 1)
        {
            let mut index = vec![0; new.shape.len()];
            index[dim] = 1;
            *step = new.at(&index).checked_sub(new.all[0])?;
        }
        let reached = |index: &Vec<usize>| {
            let steps = index.iter().zip(&steps).map(|(index, step)| index * step);
            steps.sum::<usize>() + new.all[0] == new.at(index)
        };
        indices(&new.shape).iter().all(reached).then_some(new)
    }
}

fn shape_of(positions: &Positions) -> &[usize] {
    &positions.shape
}

/// Holds a layout to what it has to say.
fn check(layout: &Layout, wanted: &Positions) {
    assert_eq!(layout.shape(), wanted.shape, "{layout:?}");
    assert_eq!(positions(layout), wanted.all, "{layout:?}");
    assert_eq!(layout.rank(), wanted.shape.len());
    assert_eq!(layout.strides().len(), layout.rank());
    assert_eq!(layout.elements(), wanted.all.len());
    assert_eq!(layout.is_empty(), wanted.all.is_empty());
    let end = wanted.all.iter().max().map_or(0, |last| last + 1);
    assert_eq!(layout.end(), end, "{layout:?}");
    let first = wanted.all.first().copied().unwrap_or(0);
    let follows = |(place, &position): (usize, &usize)| position == first + place;
    let is_contiguous = wanted.all.iter().enumerate().all(follows);
    assert_eq!(layout.is_contiguous(), is_contiguous, "{layout:?}");
    let mut different = wanted.all.clone();
    different.sort_unstable();
    different.dedup();
    assert_eq!(
        layout.is_injective(),
        different.len() == wanted.all.len(),
        "{layout:?}"
    );
    let new = Layout::contiguous(&wanted.shape).unwrap();
    let is_new = layout.offset() == 0 && layout.strides() == new.strides();
    assert_eq!(layout.is_new(), is_new, "{layout:?}");
    assert_eq!(*layout == new, is_new, "{layout:?}");
    assert_eq!(
        layout.is_told_by_glance(),
        is_new && matches!(wanted.shape.len(), 1 | 2)
    );
    assert_eq!(layout.clone(), *layout);
    assert!(layout.walks_like(layout, true));
}

/// Every view of these layouts, and every view of each of those.
#[test]
fn views_are_what_they_say() {
    let shapes: &[&[usize]] = &[
        &[],
        &[1],
        &[6],
        &[2, 3],
        &[4, 1],
        &[0, 2],
        &[2, 1, 3],
        &[1, 1, 1, 1, 1, 1, 2, 1, 2],
    ];
    let shapes = if cfg!(miri) { &shapes[3..4] } else { shapes };
    for shape in shapes {
        let layout = Layout::contiguous(shape).unwrap();
        let all = (0..shape.iter().product()).collect();
        let shape = shape.to_vec();
        let wanted = Positions { shape, all };
        check(&layout, &wanted);
        for (layout, wanted) in views(&layout, &wanted) {
            check(&layout, &wanted);
            if !cfg!(miri) {
                for (layout, wanted) in views(&layout, &wanted) {
                    check(&layout, &wanted);
                }
            }
        }
    }
}

/// All kinds of views of a layout. What cannot be is refused, as the argument that is wrong.
fn views(layout: &Layout, wanted: &Positions) -> Vec<(Layout, Positions)> {
    let mut made = Vec::new();
    let mut made_or_not =
        |view: Result<Layout>, wanted: Option<Positions>, argument: &str| match (view, wanted) {
            (Ok(view), Some(wanted)) => made.push((view, wanted)),
            (Err(error), None) => {
                assert_eq!(error.kind(), ErrorKind::InvalidView, "{layout:?}: {error}");
                assert_eq!(error.argument(), Some(argument), "{layout:?}: {error}");
            }
            (view, wanted) => panic!("{layout:?}: {view:?}, expected {wanted:?}"),
        };
    let (shape, rank) = (&wanted.shape, wanted.shape.len());
    let signed = rank as isize;
    for dim in -signed - 1..=signed {
        let place = (-signed..signed)
            .contains(&dim)
            .then(|| dim.rem_euclid(signed) as usize);
        // Mostly two dimensions are enough to tell all.
        let seldom = dim >= 0 && rank > 3;
        for other in [-signed - 1, -1, signed] {
            let wanted = place.filter(|_| rank > 0 && other == -1).map(|dim| {
                let mut swapped = shape.clone();
                swapped.swap(dim, rank - 1);
                wanted.seen(&swapped, |index| {
                    let mut index = index.to_vec();
                    index.swap(dim, rank - 1);
                    index
                })
            });
            made_or_not(layout.transpose(dim, other), wanted, "dim");
        }
        for step in [0, 1, 2, 3, 7] {
            if seldom && step > 2 {
                continue;
            }
            let argument = if place.is_none() { "dim" } else { "step" };
            let wanted = place.filter(|_| step > 0).map(|dim| {
                let mut fewer = shape.clone();
                fewer[dim] = shape[dim].div_ceil(step);
                wanted.seen(&fewer, |index| {
                    let mut index = index.to_vec();
                    index[dim] *= step;
                    index
                })
            });
            made_or_not(layout.step(dim, step), wanted, argument);
        }
        let Some(place) = place else {
            made_or_not(layout.narrow(dim, 0, 0), None, "dim");
            assert!(layout.split_at(dim, 0).is_err());
            continue;
        };
        let size = shape[place];
        let narrowed = |start: usize, length: usize| {
            let mut shorter = shape.clone();
            shorter[place] = length;
            wanted.seen(&shorter, |index| {
                let mut index = index.to_vec();
                index[place] += start;
                index
            })
        };
        for start in [0, 1, size, size + 1] {
            for length in [0, 1, size.saturating_sub(start), size + 1, usize::MAX] {
                let fits = start.checked_add(length).is_some_and(|end| end <= size);
                let argument = if start > size { "start" } else { "length" };
                let wanted = fits.then(|| narrowed(start, length));
                made_or_not(layout.narrow(dim, start, length), wanted, argument);
            }
        }
        for index in [0, 1, size, size + 1] {
            let parts = layout.split_at(dim, index);
            let fits = index <= size;
            let wanted = fits.then(|| [narrowed(0, index), narrowed(index, size - index)]);
            match (parts, wanted) {
                (Ok((a, b)), Some([wanted_a, wanted_b])) => {
                    made_or_not(Ok(a), Some(wanted_a), "index");
                    made_or_not(Ok(b), Some(wanted_b), "index");
                }
                (Err(error), None) => made_or_not(Err(error), None, "index"),
                (parts, _) => panic!("{layout:?} split at {index} of {dim}: {parts:?}"),
            }
        }
    }
    let reversed: Vec<usize> = (0..rank).rev().collect();
    let turned = wanted.seen(&shape.iter().rev().copied().collect::<Vec<_>>(), |index| {
        index.iter().rev().copied().collect()
    });
    made_or_not(layout.permute(&reversed), Some(turned), "dims");
    made_or_not(
        layout.permute([reversed, vec![rank]].concat()),
        None,
        "dims",
    );
    if rank > 0 {
        made_or_not(layout.permute(vec![0; rank + 1]), None, "dims");
        made_or_not(layout.permute((1..rank).collect::<Vec<_>>()), None, "dims");
    }
    if rank > 1 {
        made_or_not(layout.permute(vec![0; rank]), None, "dims");
    }
    let elements = wanted.all.len();
    let shapes: [&[usize]; 12] = [
        &[],
        &[elements],
        &[elements + 1],
        &[0],
        &[1, elements, 1],
        &[2, elements / 2],
        &[elements / 2, 2],
        &[3, elements / 3],
        &[elements / 3, 1, 3],
        &[2, elements / 4, 2],
        &[5, elements],
        shape,
    ];
    for other in shapes {
        let fits = other.iter().product::<usize>() == elements;
        let reshaped = match elements {
            0 => Some(Positions {
                shape: other.to_vec(),
                all: Vec::new(),
            }),
            _ => fits.then(|| wanted.reshaped(other)).flatten(),
        };
        made_or_not(layout.reshape(other), reshaped.filter(|_| fits), "shape");
        // The last dimensions are those that are there, or repeated.
        let fits = other.len() >= rank && {
            let own = other[other.len() - rank..].iter().zip(shape);
            own.into_iter()
                .all(|(&wide, &size)| size == 1 || size == wide)
        };
        let wide = fits.then(|| {
            wanted.seen(other, |index| {
                let own = index[other.len() - rank..].iter().zip(shape);
                own.map(|(&index, &size)| if size == 1 { 0 } else { index })
                    .collect()
            })
        });
        made_or_not(layout.broadcast_to(other), wide, "shape");
    }
    made
}

#[test]
fn layouts_are_no_larger_than_memory() {
    const MOST: usize = isize::MAX as usize;
    let is_too_large = |layout: Result<Layout>| {
        let error = layout.unwrap_err();
        assert_eq!(error.argument(), Some("shape"));
        error.kind() == ErrorKind::LayoutOverflow
    };
    assert_eq!(Layout::contiguous([MOST]).unwrap().end(), MOST);
    assert!(is_too_large(Layout::contiguous([MOST + 1])));
    assert!(is_too_large(Layout::contiguous([2, MOST])));
    assert!(is_too_large(Layout::contiguous([0, 2, MOST])));
    assert!(is_too_large(Layout::contiguous([usize::MAX, 0, 1])));
    // The elements can be counted, and lie too far.
    assert!(is_too_large(Layout::strided([2], [1], MOST - 1)));
    assert_eq!(Layout::strided([2], [1], MOST - 2).unwrap().end(), MOST);
    assert!(is_too_large(Layout::strided([3, 2], [MOST, 1], 0)));
    assert!(is_too_large(Layout::strided([2, MOST], [0, 0], 0)));
    let error = Layout::strided([2, 3], [1], 0).unwrap_err();
    assert_eq!(
        (error.kind(), error.argument()),
        (ErrorKind::InvalidView, Some("strides"))
    );
    // Bytes are more than elements, and halves of bytes fewer.
    let most = Layout::contiguous([MOST / 2]).unwrap();
    assert_eq!(most.end_bytes(DType::Float16).unwrap(), MOST / 2 * 2);
    let eighth = Layout::contiguous([MOST / 8]).unwrap();
    assert_eq!(
        eighth.end_bytes(DType::Int4).unwrap(),
        (MOST / 8).div_ceil(2)
    );
    let error = most.end_bytes(DType::Float32).unwrap_err();
    assert_eq!(
        (error.kind(), error.argument()),
        (ErrorKind::LayoutOverflow, Some("shape"))
    );
    let error = most.end_bytes(DType::Undefined).unwrap_err();
    assert_eq!(
        (error.kind(), error.argument()),
        (ErrorKind::ElementType, Some("dtype"))
    );
}

#[test]
fn what_is_told_of_a_layout_is_what_is_not_usual() {
    let rows = Layout::contiguous([4, 3]).unwrap();
    assert_eq!(format!("{rows:?}"), "[4, 3]");
    let last = rows.narrow(0, 2, 2).unwrap();
    assert_eq!(format!("{last:?}"), "[2, 3] offset 6");
    let turned = last.transpose(0, 1).unwrap();
    assert_eq!(format!("{turned:?}"), "[3, 2] strides [1, 3] offset 6");
}

/// Three numbers tell layouts of one or two dimensions apart when their shapes tell all.
#[test]
fn a_glance_tells_small_layouts_apart() {
    let layout = |shape: &[usize]| Layout::contiguous(shape).unwrap();
    let mut glances: Vec<[usize; 3]> = [&[1][..], &[2], &[0], &[1, 2], &[2, 1], &[2, 2], &[0, 0]]
        .map(|shape| layout(shape).glance())
        .to_vec();
    glances.push(layout(&[2, 2]).transpose(0, 1).unwrap().glance());
    glances.sort_unstable();
    glances.dedup();
    assert_eq!(glances.len(), 8);
    assert_eq!(layout(&[2, 3]).glance(), layout(&[2, 3]).glance());
    assert_eq!(Layout::vector(5), layout(&[5]));
    assert!(Layout::vector(5).is_new());
}

#[test]
fn elements_that_are_reached_twice_are_found() {
    let mut apart = 0;
    let steps = if cfg!(miri) { 4 } else { 8 };
    for (rows, columns) in [(2, 2), (2, 3), (3, 2), (3, 4)] {
        for (row, column) in (0..steps).flat_map(|row| (0..steps).map(move |column| (row, column)))
        {
            let layout = Layout::strided([rows, columns], [row, column], 0).unwrap();
            let mut all = positions(&layout);
            all.sort_unstable();
            all.dedup();
            if layout.is_injective() {
                assert_eq!(all.len(), rows * columns, "{layout:?}");
                apart += 1;
            }
            // One dimension steps over all of the other.
            let steps_over =
                row > (columns - 1) * column && column > 0 || column > (rows - 1) * row && row > 0;
            assert_eq!(layout.is_injective(), steps_over, "{layout:?}");
        }
    }
    assert!(cfg!(miri) || apart > 50);
}

/// A stride that is never used is left as it is: the product could be more than a number holds.
#[test]
fn steps_over_one_index_or_none_leave_the_stride() {
    const MOST: usize = isize::MAX as usize;
    let one = Layout::strided([1, 2], [MOST, 1], 0).unwrap();
    assert_eq!(one.step(0, 3).unwrap().strides(), [MOST, 1]);
    let last = Layout::strided([3], [1], 0).unwrap();
    assert!(last.step(0, 3).unwrap().is_new());
    let none = Layout::strided([4, 0], [MOST, 1], 0).unwrap();
    assert_eq!(none.step(0, 3).unwrap().strides(), [MOST, 1]);
}

#[test]
fn another_shape_of_a_new_layout_is_new() {
    let new = Layout::contiguous([2, 3]).unwrap();
    for shape in [
        &[6][..],
        &[1, 6],
        &[6, 1],
        &[3, 1, 2],
        &[1, 1, 1, 1, 1, 1, 1, 1, 6],
    ] {
        let other = new.reshape(shape).unwrap();
        assert_eq!(other, Layout::contiguous(shape).unwrap());
        assert!(other.is_new());
    }
}

/// Runs of dimensions that follow each other are merged and cut anew; what lies between others stays.
#[test]
fn dimensions_are_merged_and_cut() {
    let part = Layout::contiguous([3, 2, 4])
        .unwrap()
        .narrow(2, 0, 3)
        .unwrap();
    let shapes: [(&[usize], &[usize]); 6] = [
        (&[3, 2, 3], &[8, 4, 1]),
        (&[6, 3], &[4, 1]),
        (&[2, 3, 3], &[12, 4, 1]),
        (&[6, 1, 3], &[4, 4, 1]),
        (&[3, 1, 2, 3, 1], &[8, 8, 4, 1, 1]),
        (&[1, 2, 3, 3], &[1, 12, 4, 1]),
    ];
    for (shape, strides) in shapes {
        let cut = part.reshape(shape).unwrap();
        assert_eq!((cut.shape(), cut.strides()), (shape, strides));
        assert_eq!(positions(&cut), positions(&part));
    }
    for shape in [&[18][..], &[2, 9], &[9, 2], &[3, 6], &[4, 3], &[6, 4]] {
        let refused = part.reshape(shape).unwrap_err();
        assert_eq!(refused.kind(), ErrorKind::InvalidView, "{shape:?}");
    }
}
