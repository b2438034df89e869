//! Layouts and views of them, beside a list of where each element lies: the same elements in the same order, or refused
//! where such a view cannot be. Views of memory read and write those elements and no others.

use std::collections::BTreeSet;
use std::fmt::Write;

use aclnn::operators::InplaceCopy;
use aclnn::{Error, ErrorKind, Layout, TensorView, TensorViewMut};
use rand::prelude::*;
use rand::rngs::SmallRng;

use crate::target::{Made, Outcome, Seeded, Structured};

#[derive(Default)]
struct Layouts {
    layouts: u64,
    views: u64,
    refused: u64,
    elements: u64,
}

pub fn target() -> Made {
    Ok(Box::new(Seeded(Layouts::default())))
}

/// A shape, and the place of each element in order.
#[derive(Clone, Debug)]
struct Model {
    shape: Vec<usize>,
    places: Vec<usize>,
}

/// The indices of a shape in order.
fn indices(shape: &[usize]) -> Vec<Vec<usize>> {
    let mut all = vec![Vec::new()];
    for &size in shape {
        let longer = |index: &Vec<usize>| {
            (0..size)
                .map(|last| [&index[..], &[last]].concat())
                .collect::<Vec<_>>()
        };
        all = all.iter().flat_map(longer).collect();
    }
    all
}

impl Model {
    fn strided(shape: &[usize], strides: &[usize], offset: usize) -> Model {
        let place = |index: Vec<usize>| {
            offset
                + index
                    .iter()
                    .zip(strides)
                    .map(|(i, stride)| i * stride)
                    .sum::<usize>()
        };
        Model {
            shape: shape.to_vec(),
            places: indices(shape).into_iter().map(place).collect(),
        }
    }

    /// Where the element at an index lies.
    fn at(&self, index: &[usize]) -> usize {
        let flat = index
            .iter()
            .zip(&self.shape)
            .fold(0, |flat, (i, size)| flat * size + i);
        self.places[flat]
    }

    /// Another shape whose elements are those of this one at indices made of its own.
    fn seen(&self, shape: &[usize], index: impl Fn(&[usize]) -> Vec<usize>) -> Model {
        Model {
            shape: shape.to_vec(),
            places: indices(shape)
                .iter()
                .map(|own| self.at(&index(own)))
                .collect(),
        }
    }

    /// Whether one stride for each dimension reaches all.
    fn has_strides(&self) -> bool {
        let all = indices(&self.shape);
        let Some(&first) = self.places.first() else {
            return true;
        };
        let zero = vec![0; self.shape.len()];
        let strides: Vec<i64> = (0..self.shape.len())
            .map(|dim| {
                let mut unit = zero.clone();
                unit[dim] = 1;
                if self.shape[dim] > 1 {
                    self.at(&unit) as i64 - first as i64
                } else {
                    0
                }
            })
            .collect();
        let reaches = |(index, &place): (&Vec<usize>, &usize)| {
            let offset: i64 = index
                .iter()
                .zip(&strides)
                .map(|(&i, stride)| i as i64 * stride)
                .sum();
            first as i64 + offset == place as i64
        };
        strides.iter().all(|&stride| stride >= 0) && all.iter().zip(&self.places).all(reaches)
    }
}

/// Numbers at the edges of what can be counted.
const LARGE: [usize; 6] = [
    usize::MAX,
    usize::MAX / 2,
    1 << 62,
    1 << 63,
    1 << 32,
    usize::MAX / 2 + 1,
];

/// What was done, to be told, and what it ought to come to: `None` where it has to be refused.
struct Step {
    told: String,
    found: Result<Layout, Error>,
    expected: Option<Model>,
}

/// A dimension as a caller may count it, or one that there is not.
fn dimension(rank: usize, random: &mut SmallRng) -> (isize, Option<usize>) {
    if rank == 0 || random.random_ratio(1, 12) {
        let wrong = [rank as isize, -(rank as isize) - 1, isize::MAX, isize::MIN];
        return (wrong[random.random_range(0..wrong.len())], None);
    }
    let dim = random.random_range(0..rank);
    let counted = if random.random() {
        dim as isize
    } else {
        dim as isize - rank as isize
    };
    (counted, Some(dim))
}

fn step(layout: &Layout, model: &Model, random: &mut SmallRng) -> Step {
    let rank = model.shape.len();
    match random.random_range(0..7) {
        0 => {
            let ((a, first), (b, second)) = (dimension(rank, random), dimension(rank, random));
            let expected = first.zip(second).map(|(first, second)| {
                let mut shape = model.shape.clone();
                shape.swap(first, second);
                model.seen(&shape, |index| {
                    let mut index = index.to_vec();
                    index.swap(first, second);
                    index
                })
            });
            Step {
                told: format!("transpose {a} {b}"),
                found: layout.transpose(a, b),
                expected,
            }
        }
        1 => {
            let mut dims: Vec<usize> = (0..rank).collect();
            dims.shuffle(random);
            if random.random_ratio(1, 8) {
                match random.random_range(0..3) {
                    0 => dims.push(rank),
                    1 => drop(dims.pop()),
                    _ => dims.iter_mut().for_each(|dim| *dim /= 2),
                }
            }
            let ordered: BTreeSet<usize> = dims.iter().copied().collect();
            let is_order = dims.len() == rank && ordered.into_iter().eq(0..rank);
            let expected = is_order.then(|| {
                let shape: Vec<usize> = dims.iter().map(|&dim| model.shape[dim]).collect();
                model.seen(&shape, |index| {
                    let mut own = vec![0; rank];
                    dims.iter().zip(index).for_each(|(&dim, &i)| own[dim] = i);
                    own
                })
            });
            Step {
                told: format!("permute {dims:?}"),
                found: layout.permute(&dims),
                expected,
            }
        }
        2 => {
            let (counted, dim) = dimension(rank, random);
            let size = dim.map_or(1, |dim| model.shape[dim]);
            let start = if random.random_ratio(1, 10) {
                LARGE[random.random_range(0..6)]
            } else {
                random.random_range(0..=size + 1)
            };
            let length = if random.random_ratio(1, 10) {
                LARGE[random.random_range(0..6)]
            } else {
                random.random_range(0..=size)
            };
            let fits = start.checked_add(length).is_some_and(|end| end <= size);
            let expected = dim.filter(|_| fits).map(|dim| {
                let mut shape = model.shape.clone();
                shape[dim] = length;
                model.seen(&shape, |index| {
                    let mut index = index.to_vec();
                    index[dim] += start;
                    index
                })
            });
            Step {
                told: format!("narrow {counted} {start} {length}"),
                found: layout.narrow(counted, start, length),
                expected,
            }
        }
        3 => {
            let (counted, dim) = dimension(rank, random);
            let step = if random.random_ratio(1, 10) {
                LARGE[random.random_range(0..6)]
            } else {
                random.random_range(0..4)
            };
            let expected = dim.filter(|_| step > 0).map(|dim| {
                let mut shape = model.shape.clone();
                shape[dim] = shape[dim].div_ceil(step);
                model.seen(&shape, |index| {
                    let mut index = index.to_vec();
                    index[dim] *= step;
                    index
                })
            });
            Step {
                told: format!("step {counted} {step}"),
                found: layout.step(counted, step),
                expected,
            }
        }
        4 => {
            let added = random.random_range(0..3);
            let mut shape = vec![1; added];
            shape.extend(&model.shape);
            for size in &mut shape {
                if random.random_ratio(1, 4) {
                    *size = random.random_range(0..4);
                }
            }
            if random.random_ratio(1, 12) {
                shape.truncate(rank.saturating_sub(1));
            }
            let added = shape.len().checked_sub(rank);
            let fits = added.is_some_and(|added| {
                let mut pairs = model.shape.iter().zip(&shape[added..]);
                pairs.all(|(&own, &wanted)| own == wanted || own == 1)
            });
            let expected = added.filter(|_| fits).map(|added| {
                model.seen(&shape, |index| {
                    let pairs = index[added..].iter().zip(&model.shape);
                    pairs
                        .map(|(&i, &size)| if size == 1 { 0 } else { i })
                        .collect()
                })
            });
            Step {
                told: format!("broadcast_to {shape:?}"),
                found: layout.broadcast_to(&shape),
                expected,
            }
        }
        5 => {
            let shape = other_shape(model.places.len(), random);
            let same = shape.iter().product::<usize>() == model.places.len();
            let seen = Model {
                shape: shape.clone(),
                places: model.places.clone(),
            };
            let expected = (same && seen.has_strides()).then_some(seen);
            Step {
                told: format!("reshape {shape:?}"),
                found: layout.reshape(&shape),
                expected,
            }
        }
        _ => {
            let (counted, dim) = dimension(rank, random);
            let size = dim.map_or(1, |dim| model.shape[dim]);
            let index = random.random_range(0..=size + 1);
            let second = random.random();
            let found = layout
                .split_at(counted, index)
                .map(|(before, after)| if second { after } else { before });
            let expected = dim.filter(|_| index <= size).map(|dim| {
                let mut shape = model.shape.clone();
                shape[dim] = if second { size - index } else { index };
                model.seen(&shape, |own| {
                    let mut own = own.to_vec();
                    own[dim] += if second { index } else { 0 };
                    own
                })
            });
            Step {
                told: format!(
                    "split_at {counted} {index}, {}",
                    if second { "second" } else { "first" }
                ),
                found,
                expected,
            }
        }
    }
}

/// A shape of so many elements, mostly.
fn other_shape(elements: usize, random: &mut SmallRng) -> Vec<usize> {
    let mut shape = Vec::new();
    let mut left = elements;
    while shape.len() < 4 && (left > 1 || random.random_ratio(1, 4)) {
        let divisors: Vec<usize> = (1..=left.min(12))
            .filter(|size| left.is_multiple_of(*size))
            .collect();
        let size = *divisors.choose(random).unwrap_or(&1);
        shape.push(size);
        left /= size;
    }
    shape.push(left);
    if random.random_ratio(1, 10) {
        shape.push(random.random_range(0..3));
    }
    shape
}

/// Holds all that a layout tells against the places.
fn compare(layout: &Layout, model: &Model) -> Outcome {
    let expect = |what: &str, holds: bool| {
        if holds {
            Ok(())
        } else {
            Err(format!("{what} of {layout:?} is wrong"))
        }
    };
    expect("shape", layout.shape() == model.shape)?;
    expect("rank", layout.rank() == model.shape.len())?;
    expect("elements", layout.elements() == model.places.len())?;
    expect("is_empty", layout.is_empty() == model.places.is_empty())?;
    expect(
        "end",
        layout.end() == model.places.iter().max().map_or(0, |last| last + 1),
    )?;
    let own = Model::strided(layout.shape(), layout.strides(), layout.offset());
    expect("the place of an element", own.places == model.places)?;
    let first = model.places.first().copied().unwrap_or(0);
    let is_contiguous = (first..)
        .zip(&model.places)
        .all(|(place, &found)| place == found);
    expect("is_contiguous", layout.is_contiguous() == is_contiguous)?;
    let different: BTreeSet<usize> = model.places.iter().copied().collect();
    let is_injective = different.len() == model.places.len();
    // Strides alone do not always show it, so a layout may be taken for one that repeats; never the other way.
    expect("is_injective", !layout.is_injective() || is_injective)
}

/// Reads through the layout, and writes where that may be.
fn use_memory(layout: &Layout, model: &Model, random: &mut SmallRng) -> Outcome {
    let text = |error: Error| format!("{layout:?}: {error}");
    let room = layout.end() + random.random_range(0..3);
    let mut block: Vec<i32> = (0..room as i32).map(|value| value ^ 0x5a5a_0000).collect();
    let before = block.clone();
    let strided = (layout.shape(), layout.strides());
    let view = TensorView::from(&block)
        .as_strided(strided.0, strided.1, layout.offset())
        .map_err(text)?;
    let expected: Vec<i32> = model.places.iter().map(|&place| before[place]).collect();
    if view.to_vec::<i32>().map_err(text)? != expected {
        return Err(format!("{layout:?}: other elements were read"));
    }
    if room > 0 && !layout.is_empty() {
        let short = TensorView::from(&block[..layout.end() - 1]);
        if short
            .as_strided(strided.0, strided.1, layout.offset())
            .is_ok()
        {
            return Err(format!(
                "{layout:?} is taken in a block that is one element too short"
            ));
        }
    }
    // Operators take no more dimensions.
    if layout.rank() > 8 {
        return Ok(());
    }
    let fresh: Vec<i32> = (0..model.places.len() as i32).collect();
    let source = TensorView::from(&fresh)
        .reshape(layout.shape())
        .map_err(text)?;
    let mut wanted = before.clone();
    let written = TensorViewMut::from(&mut block)
        .as_strided(strided.0, strided.1, layout.offset())
        .and_then(|view| InplaceCopy::new().run(view, &source));
    match written {
        Ok(()) if layout.is_injective() => {
            model
                .places
                .iter()
                .zip(&fresh)
                .for_each(|(&place, &value)| wanted[place] = value);
        }
        Ok(()) => return Err(format!("{layout:?}: written although its elements overlap")),
        Err(_) if !layout.is_injective() => {}
        Err(error) => return Err(text(error)),
    }
    if block != wanted {
        return Err(format!("{layout:?}: other elements were written"));
    }
    Ok(())
}

impl Layouts {
    fn refusal(&mut self, error: &Error) -> Outcome {
        self.refused += 1;
        match error.kind() {
            ErrorKind::InvalidView | ErrorKind::LayoutOverflow if error.argument().is_some() => {
                Ok(())
            }
            kind => Err(format!("refused as {kind}: {error}")),
        }
    }

    /// Numbers near the largest: nothing but that it ends, and that what is taken can be counted.
    fn enormous(&mut self, random: &mut SmallRng) -> Outcome {
        let mut number = || {
            if random.random() {
                LARGE[random.random_range(0..6)]
            } else {
                random.random_range(0..4)
            }
        };
        let rank = number() % 4;
        let [shape, strides] = [0; 2].map(|_| (0..rank).map(|_| number()).collect::<Vec<_>>());
        for made in [
            Layout::strided(&shape, &strides, number()),
            Layout::contiguous(&shape),
        ] {
            let layout = match made {
                Ok(layout) => layout,
                Err(error) => {
                    self.refusal(&error)?;
                    continue;
                }
            };
            // In wider numbers.
            let product: u128 = layout
                .shape()
                .iter()
                .map(|&size| size.max(1) as u128)
                .fold(1, u128::saturating_mul);
            let reach: u128 = layout
                .shape()
                .iter()
                .zip(layout.strides())
                .map(|(&size, &stride)| (size.max(1) as u128 - 1) * stride as u128)
                .sum();
            let is_countable = product <= isize::MAX as u128
                && (layout.is_empty() || reach + (layout.offset() as u128) < isize::MAX as u128);
            if !is_countable {
                return Err(format!("{layout:?} is taken, and cannot be counted"));
            }
            for other in [
                layout.step(0, number()),
                layout.narrow(-1, number(), number()),
                layout.broadcast_to([number(), number()]),
                layout.reshape([number(), number()]),
            ] {
                if let Err(error) = other {
                    self.refusal(&error)?;
                }
            }
            self.layouts += 1;
        }
        Ok(())
    }
}

impl Structured for Layouts {
    fn try_one(&mut self, random: &mut SmallRng) -> Outcome {
        if random.random_ratio(1, 8) {
            return self.enormous(random);
        }
        let rank = random.random_range(0..5);
        let shape: Vec<usize> = (0..rank)
            .map(|_| random.random_range(0..5).max(random.random_range(0..2)))
            .collect();
        let strides: Vec<usize> = (0..rank).map(|_| random.random_range(0..9)).collect();
        let is_new = random.random();
        let (made, strides, offset) = if is_new {
            let mut strides = vec![1; rank];
            for dim in (1..rank).rev() {
                strides[dim - 1] = strides[dim] * shape[dim].max(1);
            }
            (Layout::contiguous(&shape), strides, 0)
        } else {
            let offset = random.random_range(0..5);
            (Layout::strided(&shape, &strides, offset), strides, offset)
        };
        let mut told = format!("{shape:?} by {strides:?} from {offset}");
        let mut layout = made.map_err(|error| format!("{told}: {error}"))?;
        let mut model = Model::strided(&shape, &strides, offset);
        self.layouts += 1;
        for _ in 0..random.random_range(0..6) {
            let step = step(&layout, &model, random);
            let _ = write!(told, ", {}", step.told);
            match (step.found, step.expected) {
                (Ok(found), Some(expected)) => {
                    compare(&found, &expected).map_err(|problem| format!("{told}: {problem}"))?;
                    if expected.places.len() > 2000 {
                        break;
                    }
                    (layout, model) = (found, expected);
                    self.views += 1;
                }
                (Err(error), None) => self
                    .refusal(&error)
                    .map_err(|problem| format!("{told}: {problem}"))?,
                (Ok(found), None) => {
                    return Err(format!("{told}: taken as {found:?}, and has to be refused"));
                }
                (Err(error), Some(_)) => return Err(format!("{told}: refused: {error}")),
            }
        }
        self.elements += model.places.len() as u64;
        compare(&layout, &model)
            .and_then(|()| use_memory(&layout, &model, random))
            .map_err(|problem| format!("{told}: {problem}"))
    }

    fn end(self) -> Result<String, String> {
        Ok(format!(
            "{} layouts, {} views of them, {} refused, {} elements read and written",
            self.layouts, self.views, self.refused, self.elements
        ))
    }
}
