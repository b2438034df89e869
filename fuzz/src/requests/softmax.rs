//! `Softmax`, against sums in binary64.

use aclnn::operators::Softmax;
use aclnn::{DType, Result, Tensor, TensorView, TensorViewMut};
use rand::prelude::*;
use rand::rngs::SmallRng;

use super::basic::{FLOATS, check_type, element};
use super::request::{self, Form, Request};
use super::rules::{self, Checked};
use super::shapes::dimension;
use super::{Fuzzed, Values, given, written};

#[derive(Debug)]
pub struct Call {
    dim: i64,
}

impl Call {
    fn check(&self, request: &Request) -> Checked {
        rules::present(request, Self::INPUTS, Self::OUTPUTS, &[])?;
        let Some(input) = request.input(0) else {
            return Ok(());
        };
        check_type(request, input, &FLOATS, "input")?;
        if let Some(out) = request.output(0) {
            check_type(request, out, &FLOATS, "out")?;
        }
        rules::rank(input, 0, 8, "input")?;
        dimension(self.dim, input.shape.len(), "dim")?;
        rules::formats(request, Self::INPUTS, Self::OUTPUTS)?;
        rules::out_shape(request, 0, &input.shape, "out")
    }
}

impl Fuzzed for Call {
    const INPUTS: &'static [&'static str] = &["input"];
    const OUTPUTS: &'static [&'static str] = &["out"];

    fn random(random: &mut SmallRng) -> (Call, Request) {
        let product = request::product(random);
        let dtype = *FLOATS.choose(random).unwrap_or(&DType::Float32);
        let last = request::size(random);
        let shape = request::shape(0..5, last, random);
        let rank = shape.len() as i64;
        let dim = match random.random_range(0..20) {
            0 => rank,
            1..12 => -1,
            _ => random.random_range(-rank..rank.max(1)),
        };
        let inputs = vec![Some(Form::new(dtype, &shape))];
        let outputs = vec![Some(Form::new(dtype, &shape))];
        let request = request::finish(product, inputs, outputs, random);
        (Call { dim }, request)
    }

    fn expected(&self, request: &Request) -> Checked<Vec<Option<Values>>> {
        self.check(request)?;
        let Some(input) = request.input(0) else {
            return Ok(Vec::new());
        };
        let dtype = request.output(0).map_or(input.dtype, |out| out.dtype);
        let dim = self.dim.rem_euclid(input.shape.len().max(1) as i64) as usize;
        let size = input.shape.get(dim).copied().unwrap_or(1);
        let step: usize = input.shape.iter().skip(dim + 1).product();
        let number = |place| f64::from(input.number(place));
        // The greatest element of each line, and the sum of its powers.
        let lines: Vec<(f64, f64)> = (0..input.elements() / size.max(1))
            .map(|line| {
                let start = line / step * size * step + line % step;
                let row = || (0..size).map(|index| number(start + index * step));
                let most = row().fold(f64::NEG_INFINITY, f64::max);
                (most, row().map(|x| (x - most).exp()).sum())
            })
            .collect();
        let bits = (0..input.elements())
            .map(|place| {
                let (most, sum) = lines[place / (size * step) * step + place % step];
                let share = (number(place) - most).exp() / sum;
                element(dtype, share)
            })
            .collect();
        let shape = input.shape.clone();
        Ok(vec![Some(Values { dtype, shape, bits })])
    }

    /// A difference of up to 104, beyond which shares are nothing, is rounded to float32: that alone may be 64 steps.
    fn units(&self) -> u64 {
        72
    }

    calls_of_one_tensor!(call => Softmax::new(call.dim));
}
