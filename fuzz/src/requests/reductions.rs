//! `ReduceSum`, `Cumsum` and `ArgMax` of integers, which are exact.

use aclnn::operators::{ArgMax, Cumsum, ReduceSum};
use aclnn::{DType, ErrorKind, Result, Tensor, TensorView, TensorViewMut};
use rand::prelude::*;
use rand::rngs::SmallRng;

use super::basic::{FLOATS, NUMBERS, WHOLE};
use super::request::{self, Form, INDICES, Request};
use super::rules::{self, Checked, ensure};
use super::shapes;
use super::{Fuzzed, Values, given, written};

#[derive(Debug)]
pub enum Call {
    Sum(Vec<i64>, bool),
    Running(i64),
    Greatest(i64, bool),
}

impl Call {
    /// Which dimensions are gone over.
    fn over(&self, shape: &[usize]) -> Checked<Vec<bool>> {
        let rank = shape.len();
        match self {
            Call::Sum(dims, _) => shapes::over(dims, rank, "dims"),
            Call::Running(dim) | Call::Greatest(dim, _) => shapes::over(&[*dim], rank, "dim"),
        }
    }

    fn shape(&self, shape: &[usize], over: &[bool]) -> Vec<usize> {
        let keep = match self {
            Call::Running(_) => return shape.to_vec(),
            Call::Sum(_, keep) | Call::Greatest(_, keep) => *keep,
        };
        shapes::reduced(shape, over, keep)
    }

    fn check(&self, request: &Request) -> Checked<Vec<bool>> {
        rules::present(request, Self::INPUTS, Self::OUTPUTS, &[])?;
        let Some(input) = request.input(0) else {
            return Ok(Vec::new());
        };
        ensure(WHOLE.contains(&input.dtype), ErrorKind::DType, "input")?;
        let fits = request.output(0).is_none_or(|out| match self {
            Call::Greatest(..) => INDICES.contains(&out.dtype),
            _ => request.has(out.dtype) && NUMBERS.contains(&out.dtype),
        });
        ensure(fits, ErrorKind::DType, "out")?;
        rules::rank(input, 0, 8, "input")?;
        let over = self.over(&input.shape)?;
        if matches!(self, Call::Greatest(..)) {
            let mut sizes = input.shape.iter().zip(&over);
            let some = !sizes.any(|(&size, &over)| over && size == 0);
            ensure(some, ErrorKind::EmptyTensor, "input")?;
        }
        rules::formats(request, Self::INPUTS, Self::OUTPUTS)?;
        rules::out_shape(request, 0, &self.shape(&input.shape, &over), "out")?;
        Ok(over)
    }
}

/// Calls the operator by `$method`.
macro_rules! call {
    ($call:expr, $method:ident($($argument:expr),*)) => {
        match $call {
            Call::Sum(dims, keep) => ReduceSum::new(&dims[..]).keep_dims(*keep).$method($($argument),*),
            Call::Running(dim) => Cumsum::new(*dim).$method($($argument),*),
            Call::Greatest(dim, keep) => ArgMax::new(*dim).keepdim(*keep).$method($($argument),*),
        }
    };
}

impl Fuzzed for Call {
    const INPUTS: &'static [&'static str] = &["input"];
    const OUTPUTS: &'static [&'static str] = &["out"];

    fn random(random: &mut SmallRng) -> (Call, Request) {
        let product = request::product(random);
        let dtype = *WHOLE.choose(random).unwrap_or(&DType::Int8);
        let last = request::size(random);
        let shape = request::shape(0..5, last, random);
        let rank = shape.len().max(1) as i64;
        let beyond = i64::from(random.random_bool(0.05));
        let dim = random.random_range(-rank..rank + beyond);
        let keep = random.random_bool(0.3);
        let call = match random.random_range(0..3) {
            0 => {
                let mut dims: Vec<i64> = (0..rank).collect();
                dims.shuffle(random);
                dims.truncate(random.random_range(0..=rank as usize));
                if random.random_bool(0.05) {
                    dims.push(dim);
                }
                Call::Sum(dims, keep)
            }
            1 => Call::Running(dim),
            _ => Call::Greatest(dim, keep),
        };
        let over = call.over(&shape).unwrap_or(vec![true; shape.len()]);
        let inputs = vec![Some(Form::new(dtype, &shape))];
        let outputs = vec![Some(Form::new(DType::Int64, &call.shape(&shape, &over)))];
        let mut request = request::finish(product, inputs, outputs, random);
        // Floats of these are for tests with bounds.
        for form in request
            .inputs
            .iter_mut()
            .chain(request.outputs.iter_mut().flatten())
            .flatten()
        {
            if FLOATS.contains(&form.dtype) {
                form.dtype = DType::Int8;
                form.bits.iter_mut().for_each(|bits| *bits &= 0xff);
            }
        }
        (call, request)
    }

    fn expected(&self, request: &Request) -> Checked<Vec<Option<Values>>> {
        let over = self.check(request)?;
        let Some(input) = request.input(0) else {
            return Ok(Vec::new());
        };
        let dtype = request.output(0).map_or(DType::Int64, |out| out.dtype);
        let mask = u64::MAX >> (64 - dtype.bits().unwrap_or(64));
        let shape = self.shape(&input.shape, &over);
        let mut results = vec![0; shape.iter().product()];
        for (line, places) in shapes::lines(&input.shape, &over[..input.shape.len()])
            .iter()
            .enumerate()
        {
            let values = || places.iter().map(|&place| input.integer(place));
            match self {
                Call::Sum(..) => results[line] = values().fold(0, i64::wrapping_add),
                Call::Greatest(..) => {
                    let most = values().max();
                    let place = values().position(|value| Some(value) == most);
                    results[line] = place.unwrap_or(0) as i64;
                }
                Call::Running(_) => {
                    let mut sum = 0i64;
                    for (&place, value) in places.iter().zip(values()) {
                        sum = sum.wrapping_add(value);
                        results[place] = sum;
                    }
                }
            }
        }
        let bits = results
            .into_iter()
            .map(|result| result as u64 & mask)
            .collect();
        Ok(vec![Some(Values { dtype, shape, bits })])
    }

    calls_of_one_tensor!(call);
}
