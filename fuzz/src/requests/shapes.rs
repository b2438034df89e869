//! Shapes and the places of their elements, as the references count them.

use aclnn::ErrorKind;

use super::rules::{Checked, ensure};

/// The indices of an element.
pub fn indices(mut element: usize, shape: &[usize]) -> Vec<usize> {
    let mut place = vec![0; shape.len()];
    for (index, &size) in place.iter_mut().zip(shape).rev() {
        *index = element % size;
        element /= size;
    }
    place
}

/// The element at these indices.
pub fn at(shape: &[usize], place: &[usize]) -> usize {
    let pairs = place.iter().zip(shape);
    pairs.fold(0, |element, (&index, &size)| element * size + index)
}

/// Two shapes against each other, where they go together.
pub fn broadcast(a: &[usize], b: &[usize]) -> Option<Vec<usize>> {
    let rank = a.len().max(b.len());
    let padded = |shape: &[usize]| [vec![1; rank - shape.len()], shape.to_vec()].concat();
    let pairs = padded(a).into_iter().zip(padded(b));
    pairs
        .map(|(a, b)| match (a, b) {
            _ if a == b => Some(a),
            (1, b) => Some(b),
            (a, 1) => Some(a),
            _ => None,
        })
        .collect()
}

/// Which element of a shape stands at a place of the whole that it is broadcast to.
pub fn member(own: &[usize], whole: &[usize], place: usize) -> usize {
    let (mut rest, mut element, mut step) = (place, 0, 1);
    for (behind, &size) in whole.iter().rev().enumerate() {
        if let Some(&own) = own.iter().rev().nth(behind) {
            element += if own == 1 { 0 } else { rest % size * step };
            step *= own;
        }
        rest /= size;
    }
    element
}

/// A dimension that may be counted from the end.
pub fn dimension(dim: i64, rank: usize, argument: &'static str) -> Checked<usize> {
    let rank = rank.max(1) as i64;
    ensure((-rank..rank).contains(&dim), ErrorKind::Value, argument)?;
    Ok(dim.rem_euclid(rank) as usize)
}

/// Which dimensions are gone over: these, each once, or all for none.
pub fn over(dims: &[i64], rank: usize, argument: &'static str) -> Checked<Vec<bool>> {
    let mut over = vec![dims.is_empty(); rank.max(1)];
    for &dim in dims {
        let place = dimension(dim, rank, argument)?;
        ensure(!over[place], ErrorKind::Value, argument)?;
        over[place] = true;
    }
    Ok(over)
}

/// A shape without the dimensions that were gone over, or with ones in their place.
pub fn reduced(shape: &[usize], over: &[bool], keep: bool) -> Vec<usize> {
    let sizes = shape.iter().zip(over);
    sizes
        .filter(|&(_, &over)| keep || !over)
        .map(|(&size, &over)| if over { 1 } else { size })
        .collect()
}

/// The elements of each line of what is gone over.
pub fn lines(shape: &[usize], over: &[bool]) -> Vec<Vec<usize>> {
    let left = reduced(shape, over, true);
    let mut lines = vec![Vec::new(); left.iter().product()];
    for element in 0..shape.iter().product() {
        lines[member(&left, shape, element)].push(element);
    }
    lines
}
