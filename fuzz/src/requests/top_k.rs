//! `Topk`: of equal elements the first ones come first, and NaN is greater than all numbers.

use std::cmp::Ordering;

use aclnn::operators::{Topk, TopkOutputs};
use aclnn::{DType, ErrorKind, Result, Tensor, TensorView, TensorViewMut};
use rand::prelude::*;
use rand::rngs::SmallRng;

use super::basic::{FLOATS, NUMBERS, check_type};
use super::request::{self, Form, Request};
use super::rules::{self, Checked, ensure};
use super::shapes::dimension;
use super::{Fuzzed, Values, given, written};

#[derive(Debug)]
pub struct Call {
    k: i64,
    dim: i64,
    largest: bool,
}

/// How two elements are ordered.
fn compare(form: &Form, a: usize, b: usize) -> Ordering {
    if FLOATS.contains(&form.dtype) {
        let (a, b) = (form.number(a), form.number(b));
        let by_number = a.partial_cmp(&b);
        return by_number.unwrap_or_else(|| a.is_nan().cmp(&b.is_nan()));
    }
    form.integer(a).cmp(&form.integer(b))
}

impl Call {
    fn operator(&self) -> Topk {
        Topk::new(self.k).dim(self.dim).largest(self.largest)
    }

    /// The dimension that is gone along.
    fn check(&self, request: &Request) -> Checked<usize> {
        rules::present(request, Self::INPUTS, Self::OUTPUTS, &[])?;
        let Some(input) = request.input(0) else {
            return Ok(0);
        };
        check_type(request, input, &NUMBERS, "input")?;
        rules::dtype(
            request.output(0),
            &[input.dtype],
            ErrorKind::DType,
            "values",
        )?;
        rules::dtype(
            request.output(1),
            &[DType::Int64],
            ErrorKind::DType,
            "indices",
        )?;
        rules::rank(input, 0, 8, "input")?;
        let dim = dimension(self.dim, input.shape.len(), "dim")?;
        let size = input.shape.get(dim).copied().unwrap_or(1);
        let fits = (0..=size as i64).contains(&self.k);
        ensure(fits, ErrorKind::Value, "k")?;
        rules::formats(request, Self::INPUTS, Self::OUTPUTS)?;
        let shape = self.shape(&input.shape, dim);
        rules::out_shape(request, 0, &shape, "values")?;
        rules::out_shape(request, 1, &shape, "indices")?;
        Ok(dim)
    }

    fn shape(&self, shape: &[usize], dim: usize) -> Vec<usize> {
        let mut shape = shape.to_vec();
        if let Some(size) = shape.get_mut(dim) {
            *size = self.k as usize;
        }
        shape
    }
}

impl Fuzzed for Call {
    const INPUTS: &'static [&'static str] = &["input"];
    const OUTPUTS: &'static [&'static str] = &["values", "indices"];

    fn random(random: &mut SmallRng) -> (Call, Request) {
        let product = request::product(random);
        let dtype = *NUMBERS.choose(random).unwrap_or(&DType::Float32);
        let last = request::size(random);
        let shape = request::shape(1..5, last, random);
        let rank = shape.len() as i64;
        let beyond = i64::from(random.random_bool(0.03));
        let dim = match random.random_bool(0.6) {
            true => -1,
            false => random.random_range(-rank..rank + beyond),
        };
        let place = dim.rem_euclid(rank) as usize;
        let size = shape[place] as i64;
        let k = match random.random_range(0..20) {
            0 => size + 1,
            1 => -1,
            2..10 => random.random_range(0..=size.min(5)),
            _ => random.random_range(0..=size),
        };
        let call = Call {
            k,
            dim,
            largest: random.random_bool(0.7),
        };
        let made = call.shape(&shape, place);
        let inputs = vec![Some(Form::new(dtype, &shape))];
        let made = if k < 0 { shape } else { made };
        let outputs = vec![
            Some(Form::new(dtype, &made)),
            Some(Form::new(DType::Int64, &made)),
        ];
        (call, request::finish(product, inputs, outputs, random))
    }

    fn expected(&self, request: &Request) -> Checked<Vec<Option<Values>>> {
        let dim = self.check(request)?;
        let Some(input) = request.input(0) else {
            return Ok(Vec::new());
        };
        let shape = self.shape(&input.shape, dim);
        let size = input.shape.get(dim).copied().unwrap_or(1);
        let step: usize = input.shape.iter().skip(dim + 1).product();
        let k = if input.shape.is_empty() {
            1
        } else {
            self.k as usize
        };
        let mut values = vec![0; shape.iter().product()];
        let mut indices = values.clone();
        for line in 0..input.elements().checked_div(size).unwrap_or(0) {
            let (outer, inner) = (line / step, line % step);
            let from = |at: usize| (outer * size + at) * step + inner;
            let mut order: Vec<usize> = (0..size).collect();
            order.sort_by(|&a, &b| {
                let ordering = compare(input, from(a), from(b));
                if self.largest {
                    ordering.reverse()
                } else {
                    ordering
                }
            });
            for (rank, &at) in order.iter().take(k).enumerate() {
                let to = (outer * k + rank) * step + inner;
                values[to] = input.bits[from(at)];
                indices[to] = at as u64;
            }
        }
        let of = |dtype, bits| {
            let shape = shape.clone();
            Some(Values { dtype, shape, bits })
        };
        Ok(vec![of(input.dtype, values), of(DType::Int64, indices)])
    }

    fn run(&self, inputs: &[Option<TensorView<'_>>]) -> Result<Vec<Option<Tensor>>> {
        let [input] = inputs else {
            return Ok(Vec::new());
        };
        let made = self.operator().run(given(input))?;
        Ok(vec![Some(made.values), Some(made.indices)])
    }

    fn run_into(
        &self,
        inputs: &[Option<TensorView<'_>>],
        outputs: Vec<Option<TensorViewMut<'_>>>,
    ) -> Result<()> {
        let [input] = inputs else {
            return Ok(());
        };
        let mut outputs = outputs.into_iter();
        let outputs = TopkOutputs {
            values: written(outputs.next().flatten()),
            indices: written(outputs.next().flatten()),
        };
        self.operator().run_into(given(input), outputs)
    }
}
