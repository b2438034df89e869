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
