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
            assert_eq!(a.walks_like(b), alike, "{a:?} {b:?}");
        }
    }
}
