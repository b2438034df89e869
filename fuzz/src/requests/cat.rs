//! `Cat`, of one to four tensors of one type or several; and `Arange`.

use aclnn::operators::{Arange, Cat, Scalar};
use aclnn::{DType, ErrorKind, Result, Tensor, TensorView, TensorViewMut};
use rand::prelude::*;
use rand::rngs::SmallRng;

use super::basic::{FLOATS, NUMBERS, WHOLE, check_type, element, number, promoted};
use super::norms::fill_small;
use super::request::{self, Form, Request};
use super::rules::{self, Checked, ensure, refuse};
use super::shapes::dimension;
use super::{Fuzzed, Values, given, written};

#[derive(Debug)]
pub struct Joined {
    dim: i64,
}

impl Joined {
    /// The type and the shape of the output.
    fn check(&self, request: &Request) -> Checked<(DType, Vec<usize>)> {
        let tensors = || request.inputs.iter().flatten();
        let whole = tensors().count() == request.inputs.len();
        let brought = request.outputs.is_some();
        ensure(whole || !brought, ErrorKind::NullTensor, "tensors")?;
        ensure(
            !brought || request.output(0).is_some(),
            ErrorKind::NullTensor,
            "out",
        )?;
        let mut made: Option<DType> = None;
        for form in &request.inputs {
            let Some(form) = form else {
                return refuse(ErrorKind::NullTensor, "tensors");
            };
            check_type(request, form, &NUMBERS, "tensors")?;
            made = Some(match made {
                None => form.dtype,
                Some(made) if made == form.dtype => made,
                Some(DType::Int16) if WHOLE[..2].contains(&form.dtype) => DType::Int16,
                Some(made) => promoted(made, form.dtype),
            });
        }
        let made = made.unwrap_or(DType::Float32);
        if let Some(out) = request.output(0) {
            let goes = out.dtype == made || NUMBERS.contains(&out.dtype);
            ensure(goes, ErrorKind::DType, "out")?;
        }
        let Some(first) = request.input(0) else {
            return Ok((made, Vec::new()));
        };
        rules::rank(first, 1, 8, "tensors")?;
        let dim = dimension(self.dim, first.shape.len(), "dim")?;
        let mut shape = first.shape.clone();
        shape[dim] = 0;
        for form in tensors() {
            let mut others = form.shape.iter().zip(&shape).enumerate();
            let fits = form.shape.len() == shape.len()
                && others.all(|(place, (a, b))| place == dim || a == b);
            ensure(fits, ErrorKind::ShapeMismatch, "tensors")?;
            shape[dim] += form.shape[dim];
        }
        let private = tensors().any(|form| form.private);
        ensure(!private, ErrorKind::Format, "tensors")?;
        let private = request.output(0).is_some_and(|out| out.private);
        ensure(!private, ErrorKind::Format, "out")?;
        rules::out_shape(request, 0, &shape, "out")?;
        Ok((made, shape))
    }
}

impl Fuzzed for Joined {
    const INPUTS: &'static [&'static str] = &["tensors"];
    const OUTPUTS: &'static [&'static str] = &["out"];

    fn random(random: &mut SmallRng) -> (Joined, Request) {
        let product = request::product(random);
        let dtype = *NUMBERS.choose(random).unwrap_or(&DType::Float32);
        let last = request::size(random);
        let mut shape = request::shape(1..5, last, random);
        let rank = shape.len() as i64;
        let beyond = i64::from(random.random_bool(0.03));
        let dim = random.random_range(-rank..rank + beyond);
        let place = dim.rem_euclid(rank) as usize;
        let count = random.random_range(1..5);
        let (mut inputs, mut length) = (Vec::new(), 0);
        for _ in 0..count {
            let dtype = match random.random_bool(0.85) {
                true => dtype,
                false => *NUMBERS.choose(random).unwrap_or(&DType::Float32),
            };
            if random.random_bool(0.6) {
                shape[place] = random.random_range(0..20);
            }
            length += shape[place];
            inputs.push(Some(Form::new(dtype, &shape)));
        }
        shape[place] = length;
        let outputs = vec![Some(Form::new(dtype, &shape))];
        let mut request = request::finish(product, inputs, outputs, random);
        let outputs = request.outputs.iter_mut().flatten();
        for form in request.inputs.iter_mut().chain(outputs).flatten() {
            // Of 8-bit floats CANN itself says what it takes.
            if form.dtype == DType::Float8E5M2 {
                form.dtype = DType::Int8;
            }
            // Numbers that every type holds.
            fill_small(form, random);
        }
        (Joined { dim }, request)
    }

    fn expected(&self, request: &Request) -> Checked<Vec<Option<Values>>> {
        let (made, shape) = self.check(request)?;
        let dtype = request.output(0).map_or(made, |out| out.dtype);
        let dim = self.dim.rem_euclid(shape.len() as i64) as usize;
        let outer: usize = shape[..dim].iter().product();
        let inner: usize = shape[dim + 1..].iter().product();
        let mut bits = Vec::new();
        for row in 0..outer {
            for form in request.inputs.iter().flatten() {
                let width = form.shape[dim] * inner;
                let places = row * width..(row + 1) * width;
                bits.extend(places.map(|place| match form.dtype == dtype {
                    true => form.bits[place],
                    false => element(dtype, number(form, place)),
                }));
            }
        }
        Ok(vec![Some(Values { dtype, shape, bits })])
    }

    fn run(&self, inputs: &[Option<TensorView<'_>>]) -> Result<Vec<Option<Tensor>>> {
        let tensors: Vec<TensorView<'_>> = inputs.iter().map(given).collect();
        Ok(vec![Some(Cat::new(self.dim).run(&tensors)?)])
    }

    fn run_into(
        &self,
        inputs: &[Option<TensorView<'_>>],
        outputs: Vec<Option<TensorViewMut<'_>>>,
    ) -> Result<()> {
        let tensors: Vec<TensorView<'_>> = inputs.iter().map(given).collect();
        let out = written(outputs.into_iter().flatten().next());
        Cat::new(self.dim).run_into(&tensors, out)
    }
}

/// `Arange`, whose numbers are multiples of a quarter.
#[derive(Debug)]
pub struct Counted {
    /// In quarters.
    quarters: [i64; 3],
    whole: bool,
}

impl Counted {
    fn operator(&self) -> Arange {
        let [start, end, step] = self.quarters.map(|number| -> Scalar {
            match self.whole {
                true => number.into(),
                false => (number as f32 / 4.0).into(),
            }
        });
        Arange::new(start, end, step)
    }
}

impl Fuzzed for Counted {
    const INPUTS: &'static [&'static str] = &[];
    const OUTPUTS: &'static [&'static str] = &["out"];

    fn random(random: &mut SmallRng) -> (Counted, Request) {
        let product = request::product(random);
        let start = random.random_range(-100..100);
        let step = match random.random_range(0..40) {
            0 => 0,
            _ => random.random_range(-9i64..10),
        };
        let count = request::size(random) as i64;
        let within = random.random_range(0..step.abs().max(1)) * step.signum();
        let mut end = start + count * step - within;
        if random.random_bool(0.05) {
            end = start - step;
        }
        let call = Counted {
            quarters: [start, end, step],
            whole: random.random_bool(0.5),
        };
        let types = [FLOATS[0], FLOATS[1], FLOATS[2], DType::Int32, DType::Int64];
        let dtype = *types.choose(random).unwrap_or(&DType::Float32);
        let size = call.count().unwrap_or(0);
        let outputs = vec![Some(Form::new(dtype, &[size]))];
        // Numbers without a tensor say no product: that is the output's.
        let request = request::finish_with(product, Vec::new(), Some(outputs), random);
        (call, request)
    }

    fn expected(&self, request: &Request) -> Checked<Vec<Option<Values>>> {
        rules::present(request, Self::INPUTS, Self::OUTPUTS, &[])?;
        let Some(out) = request.output(0) else {
            return Ok(Vec::new());
        };
        let types = [&FLOATS[..], &[DType::Int32, DType::Int64]].concat();
        check_type(request, out, &types, "out")?;
        let Some(count) = self.count() else {
            return refuse(ErrorKind::UnsupportedArgument, "step");
        };
        rules::formats(request, Self::INPUTS, Self::OUTPUTS)?;
        rules::out_shape(request, 0, &[count], "out")?;
        let [start, _, step] = self.quarters;
        let by = if self.whole { 1.0 } else { 4.0 };
        let numbers = (0..count as i64).map(|place| (start + place * step) as f64 / by);
        Ok(vec![Some(Values {
            dtype: out.dtype,
            shape: vec![count],
            bits: numbers.map(|number| element(out.dtype, number)).collect(),
        })])
    }

    fn run_into(
        &self,
        _: &[Option<TensorView<'_>>],
        outputs: Vec<Option<TensorViewMut<'_>>>,
    ) -> Result<()> {
        let out = written(outputs.into_iter().flatten().next());
        self.operator().run_into(out)
    }
}

impl Counted {
    /// How many numbers there are, if any number leads to the end.
    fn count(&self) -> Option<usize> {
        let [start, end, step] = self.quarters;
        let way = end - start;
        if step == 0 || way.signum() == -step.signum() {
            return None;
        }
        usize::try_from((way.abs() + step.abs() - 1) / step.abs()).ok()
    }
}
