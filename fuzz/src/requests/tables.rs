//! `IndexSelect` and `Gather`, whose indices are now and then wrong.

use aclnn::operators::{Gather, IndexSelect};
use aclnn::{DType, ErrorKind, Result, Tensor, TensorView, TensorViewMut};
use rand::prelude::*;
use rand::rngs::SmallRng;

use super::basic::{NUMBERS, check_type};
use super::request::{self, Form, INDICES, Request};
use super::rules::{self, Checked, ensure};
use super::shapes::{self, dimension};
use super::{Fuzzed, Values, given, written};

#[derive(Debug)]
pub struct Call {
    dim: i64,
    /// Whether each element has an index of its own.
    each: bool,
}

impl Call {
    /// The output's shape, when the forms go together.
    fn check(&self, request: &Request) -> Checked<Vec<usize>> {
        rules::present(request, Self::INPUTS, Self::OUTPUTS, &[])?;
        let [Some(input), Some(index)] = [0, 1].map(|place| request.input(place)) else {
            return Ok(Vec::new());
        };
        check_type(request, input, &NUMBERS, "input")?;
        rules::dtype(Some(index), &INDICES, ErrorKind::DType, "index")?;
        let same = request.output(0).is_none_or(|out| out.dtype == input.dtype);
        ensure(same, ErrorKind::DType, "out")?;
        rules::rank(input, 0, 8, "input")?;
        rules::rank(index, 0, if self.each { 8 } else { 1 }, "index")?;
        let dim = dimension(self.dim, input.shape.len(), "dim")?;
        let shape = match self.each {
            true => {
                let mut sizes = index.shape.iter().zip(&input.shape).enumerate();
                let fits = sizes.all(|(place, (wanted, size))| place == dim || wanted <= size);
                let fits = fits && index.shape.len() == input.shape.len();
                ensure(fits, ErrorKind::ShapeMismatch, "index")?;
                index.shape.clone()
            }
            false => {
                let fits = !input.shape.is_empty() || index.elements() == 1;
                ensure(fits, ErrorKind::ShapeMismatch, "index")?;
                let mut shape = input.shape.clone();
                if let Some(size) = shape.get_mut(dim) {
                    *size = index.elements();
                }
                shape
            }
        };
        let some = input.shape.get(dim) != Some(&0) || index.elements() == 0;
        ensure(some, ErrorKind::EmptyTensor, "input")?;
        rules::formats(request, Self::INPUTS, Self::OUTPUTS)?;
        rules::out_shape(request, 0, &shape, "out")?;
        let size = input.shape.get(dim).copied().unwrap_or(1) as i64;
        let least = if self.each { -size } else { 0 };
        let mut values = (0..index.elements()).map(|place| index.integer(place));
        let named = values.all(|value| (least..size).contains(&value));
        ensure(named, ErrorKind::Value, "index")?;
        Ok(shape)
    }
}

impl Fuzzed for Call {
    const INPUTS: &'static [&'static str] = &["input", "index"];
    const OUTPUTS: &'static [&'static str] = &["out"];

    fn random(random: &mut SmallRng) -> (Call, Request) {
        let product = request::product(random);
        let dtype = *NUMBERS.choose(random).unwrap_or(&DType::Int8);
        let last = request::size(random).min(300);
        let shape = request::shape(0..5, last, random);
        let rank = shape.len().max(1) as i64;
        let beyond = i64::from(random.random_bool(0.03));
        let call = Call {
            dim: random.random_range(-rank..rank + beyond),
            each: random.random_bool(0.5),
        };
        let dim = dimension(call.dim, shape.len(), "dim").unwrap_or(0);
        let (mut index, mut out) = (shape.clone(), shape.clone());
        let count = random.random_range(0..12);
        match (call.each, out.get_mut(dim)) {
            (true, Some(_)) => {
                for (place, size) in index.iter_mut().enumerate() {
                    *size = if place == dim {
                        count
                    } else {
                        random.random_range(0..=*size)
                    };
                }
                out.clone_from(&index);
            }
            (false, Some(size)) => {
                *size = count;
                index = vec![count];
            }
            (_, None) => {}
        }
        let indices = INDICES[random.random_range(0..2)];
        let inputs = vec![
            Some(Form::new(dtype, &shape)),
            Some(Form::new(indices, &index)),
        ];
        let outputs = vec![Some(Form::new(dtype, &out))];
        let mut request = request::finish(product, inputs, outputs, random);
        let size = shape.get(dim).copied().unwrap_or(1).max(1) as i64;
        let wrong = random.random_bool(0.1);
        if let Some(index) = &mut request.inputs[1] {
            let mask = u64::MAX >> (64 - index.dtype.bits().unwrap_or(64));
            for bits in &mut index.bits {
                let least = if call.each { -size } else { 0 };
                let mut value = random.random_range(least..size);
                if wrong && random.random_bool(0.3) {
                    value += [size, -size - 1, 1 << 30][random.random_range(0..3)];
                }
                *bits = value as u64 & mask;
            }
        }
        (call, request)
    }

    fn expected(&self, request: &Request) -> Checked<Vec<Option<Values>>> {
        let shape = self.check(request)?;
        let [Some(input), Some(index)] = [0, 1].map(|place| request.input(place)) else {
            return Ok(Vec::new());
        };
        let dim = dimension(self.dim, input.shape.len(), "dim")?;
        let size = input.shape.get(dim).copied().unwrap_or(1) as i64;
        let bits = (0..shape.iter().product())
            .map(|element: usize| {
                let mut place = shapes::indices(element, &shape);
                let which = match self.each {
                    true => element,
                    false => place.get(dim).copied().unwrap_or(0),
                };
                let chosen = index.integer(which).rem_euclid(size.max(1)) as usize;
                if let Some(at) = place.get_mut(dim) {
                    *at = chosen;
                }
                input.bits[shapes::at(&input.shape, &place)]
            })
            .collect();
        let dtype = input.dtype;
        Ok(vec![Some(Values { dtype, shape, bits })])
    }

    fn run(&self, inputs: &[Option<TensorView<'_>>]) -> Result<Vec<Option<Tensor>>> {
        let [input, index] = inputs else {
            return Ok(Vec::new());
        };
        let (input, index) = (given(input), given(index));
        let made = match self.each {
            true => Gather::new(self.dim).run(input, index),
            false => IndexSelect::new(self.dim).run(input, index),
        };
        Ok(vec![Some(made?)])
    }

    fn run_into(
        &self,
        inputs: &[Option<TensorView<'_>>],
        outputs: Vec<Option<TensorViewMut<'_>>>,
    ) -> Result<()> {
        let [input, index] = inputs else {
            return Ok(());
        };
        let (input, index) = (given(input), given(index));
        let out = written(outputs.into_iter().flatten().next());
        match self.each {
            true => Gather::new(self.dim).run_into(input, index, out),
            false => IndexSelect::new(self.dim).run_into(input, index, out),
        }
    }
}
