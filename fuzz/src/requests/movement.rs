//! Operators that move elements: `Permute`, `Slice`, `Repeat`.

use aclnn::operators::{Permute, Repeat, Slice};
use aclnn::{DType, ErrorKind, Result, Tensor, TensorView, TensorViewMut};
use rand::prelude::*;
use rand::rngs::SmallRng;

use super::basic::{NUMBERS, check_type};
use super::request::{self, Form, Request};
use super::rules::{self, Checked, ensure};
use super::shapes::{self, dimension};
use super::{Fuzzed, Values, given, written};

#[derive(Debug)]
pub enum Call {
    Permute(Vec<i64>),
    Slice {
        dim: i64,
        start: i64,
        end: i64,
        step: i64,
    },
    Repeat(Vec<i64>),
}

/// An index that is brought into a dimension.
fn within(index: i64, size: usize) -> usize {
    let size = size as i64;
    let index = if index < 0 { index + size } else { index };
    index.clamp(0, size) as usize
}

impl Call {
    /// The output's shape.
    fn shape(&self, shape: &[usize]) -> Checked<Vec<usize>> {
        let rank = shape.len();
        match self {
            Call::Permute(dims) => {
                let mut order = Vec::new();
                for &dim in dims {
                    order.push(dimension(dim, rank, "dims")?);
                }
                let mut sorted = order.clone();
                sorted.sort_unstable();
                let all: Vec<usize> = (0..rank).collect();
                ensure(sorted == all, ErrorKind::Value, "dims")?;
                Ok(order.into_iter().map(|dim| shape[dim]).collect())
            }
            &Call::Slice {
                dim,
                start,
                end,
                step,
            } => {
                ensure(rank > 0, ErrorKind::ScalarInput, "input")?;
                let dim = dimension(dim, rank, "dim")?;
                ensure(step > 0, ErrorKind::UnsupportedArgument, "step")?;
                let (start, end) = (within(start, shape[dim]), within(end, shape[dim]));
                let mut shape = shape.to_vec();
                shape[dim] = (start..end.max(start)).step_by(step as usize).count();
                Ok(shape)
            }
            Call::Repeat(repeats) => {
                let counts = repeats.len() >= rank && repeats.len() <= 8;
                let others = repeats.iter().skip(1).filter(|&&count| count != 1).count();
                let fits = counts && repeats.iter().all(|&count| count >= 0) && others <= 3;
                ensure(fits, ErrorKind::UnsupportedArgument, "repeats")?;
                let sizes = [vec![1; repeats.len() - rank], shape.to_vec()].concat();
                let pairs = sizes.iter().zip(repeats);
                Ok(pairs.map(|(size, &count)| size * count as usize).collect())
            }
        }
    }

    /// The place in the input of an output's element.
    fn source(&self, place: &[usize], shape: &[usize]) -> Vec<usize> {
        let rank = shape.len();
        match self {
            Call::Permute(dims) => {
                let mut source = vec![0; rank];
                for (&index, &dim) in place.iter().zip(dims) {
                    source[dim.rem_euclid(rank as i64) as usize] = index;
                }
                source
            }
            &Call::Slice {
                dim, start, step, ..
            } => {
                let dim = dim.rem_euclid(rank as i64) as usize;
                let mut source = place.to_vec();
                source[dim] = within(start, shape[dim]) + source[dim] * step as usize;
                source
            }
            Call::Repeat(_) => {
                let place = &place[place.len() - rank..];
                let pairs = place.iter().zip(shape);
                pairs.map(|(&index, &size)| index % size).collect()
            }
        }
    }
}

/// Calls the operator by `$method`.
macro_rules! call {
    ($call:expr, $method:ident($($argument:expr),*)) => {
        match $call {
            Call::Permute(dims) => Permute::new(&dims[..]).$method($($argument),*),
            &Call::Slice { dim, start, end, step } => {
                Slice::new(dim, start, end).step(step).$method($($argument),*)
            }
            Call::Repeat(repeats) => Repeat::new(&repeats[..]).$method($($argument),*),
        }
    };
}

impl Fuzzed for Call {
    const INPUTS: &'static [&'static str] = &["input"];
    const OUTPUTS: &'static [&'static str] = &["out"];

    fn random(random: &mut SmallRng) -> (Call, Request) {
        let product = request::product(random);
        let dtype = *NUMBERS.choose(random).unwrap_or(&DType::Int8);
        let last = request::size(random);
        let shape = request::shape(0..6, last, random);
        let rank = shape.len();
        let call = match random.random_range(0..3) {
            0 => {
                let mut dims: Vec<i64> = (0..rank as i64).collect();
                dims.shuffle(random);
                if let Some(dim) = dims.choose_mut(random).filter(|_| rank > 1) {
                    *dim -= [0, 0, 1, rank as i64][random.random_range(0..4)];
                }
                Call::Permute(dims)
            }
            1 => {
                let mut index = || random.random_range(-12..12);
                let (start, end) = (index(), index());
                Call::Slice {
                    dim: random.random_range(-1..rank.max(1) as i64),
                    start,
                    end: if random.random_bool(0.5) {
                        i64::MAX
                    } else {
                        end
                    },
                    step: random.random_range(0..6),
                }
            }
            _ => {
                let added = random.random_range(0..3);
                let count = |random: &mut SmallRng| match random.random_range(0..8) {
                    0 => random.random_range(-1..2),
                    1..4 => random.random_range(2..4),
                    _ => 1,
                };
                Call::Repeat((0..rank + added).map(|_| count(random)).collect())
            }
        };
        let out = call.shape(&shape).unwrap_or_default();
        let inputs = vec![Some(Form::new(dtype, &shape))];
        let outputs = vec![Some(Form::new(dtype, &out))];
        (call, request::finish(product, inputs, outputs, random))
    }

    fn expected(&self, request: &Request) -> Checked<Vec<Option<Values>>> {
        rules::present(request, Self::INPUTS, Self::OUTPUTS, &[])?;
        let Some(input) = request.input(0) else {
            return Ok(Vec::new());
        };
        let is_slice = matches!(self, Call::Slice { .. });
        let mut types = NUMBERS.to_vec();
        types.extend((!is_slice).then_some(DType::Float8E5M2));
        check_type(request, input, &types, "input")?;
        let out = request.output(0);
        let same = out.is_none_or(|out| out.dtype == input.dtype);
        ensure(same, ErrorKind::DType, "out")?;
        rules::rank(input, usize::from(is_slice), 8, "input")?;
        let shape = self.shape(&input.shape)?;
        rules::formats(request, Self::INPUTS, Self::OUTPUTS)?;
        rules::out_shape(request, 0, &shape, "out")?;
        let bits = (0..shape.iter().product())
            .map(|element| {
                let source = self.source(&shapes::indices(element, &shape), &input.shape);
                input.bits[shapes::at(&input.shape, &source)]
            })
            .collect();
        let dtype = input.dtype;
        Ok(vec![Some(Values { dtype, shape, bits })])
    }

    calls_of_one_tensor!(call);
}
