//! Operators of one tensor with a number, a type or dimensions: `Adds`, `Muls`, `Cast`, `Mean`; and `SwiGlu`, `Embedding` and
//! what is written in place.

use aclnn::operators::{
    Adds, Cast, Embedding, InplaceCopy, InplaceFillScalar, InplaceMaskedFillScalar, InplaceZero,
    Mean, Muls, SwiGlu,
};
use aclnn::{DType, ErrorKind, ProductFamily, Result, Tensor, TensorView, TensorViewMut};
use rand::prelude::*;
use rand::rngs::SmallRng;

use super::basic::{FLOATS, NUMBERS, WHOLE, check_type, element, number, round_once, shrink};
use super::request::{self, Form, INDICES, Request};
use super::rules::{self, Checked, ensure, refuse};
use super::shapes::{self, broadcast, member};
use super::{Fuzzed, Values, given, written};

/// An operator of one tensor.
#[derive(Debug)]
pub enum One {
    Adds(f32),
    Muls(f32),
    Cast(DType),
    Mean(Vec<i64>, bool),
}

/// Calls the operator by `$method`.
macro_rules! call {
    ($call:expr, $method:ident($($argument:expr),*)) => {
        match $call {
            One::Adds(number) => Adds::new(*number).$method($($argument),*),
            One::Muls(number) => Muls::new(*number).$method($($argument),*),
            One::Cast(dtype) => Cast::new(*dtype).$method($($argument),*),
            One::Mean(dim, keep) => Mean::new(&dim[..]).keep_dims(*keep).$method($($argument),*),
        }
    };
}

impl One {
    fn results(&self, input: DType) -> DType {
        match self {
            One::Cast(dtype) => *dtype,
            _ if FLOATS.contains(&input) => input,
            _ => DType::Float32,
        }
    }

    /// Which dimensions a mean goes over.
    fn over(&self, rank: usize) -> Checked<Vec<bool>> {
        match self {
            One::Mean(dims, _) => shapes::over(dims, rank, "dim"),
            _ => Ok(vec![false; rank]),
        }
    }

    fn shape(&self, shape: &[usize], over: &[bool]) -> Vec<usize> {
        shapes::reduced(shape, over, matches!(self, One::Mean(_, true)))
    }

    fn check(&self, request: &Request) -> Checked<Vec<bool>> {
        rules::present(request, Self::INPUTS, Self::OUTPUTS, &[])?;
        let Some(input) = request.input(0) else {
            return Ok(Vec::new());
        };
        let mut taken = NUMBERS.to_vec();
        let no_more = [ProductFamily::AtlasA2, ProductFamily::AtlasA3];
        if matches!(self, One::Cast(_)) && !no_more.contains(&request.product) {
            taken.push(DType::Float8E5M2);
        }
        check_type(request, input, &taken, "input")?;
        let out = request.output(0).map(|out| out.dtype);
        match self {
            One::Cast(dtype) => {
                ensure(request.has(*dtype), ErrorKind::DType, "dtype")?;
                ensure(out.is_none_or(|out| out == *dtype), ErrorKind::DType, "out")?;
            }
            One::Mean(..) => {
                let fits = out.is_none_or(|out| request.has(out) && NUMBERS.contains(&out));
                ensure(fits, ErrorKind::DType, "out")?;
            }
            _ => ensure(
                out.is_none_or(|out| NUMBERS.contains(&out)),
                ErrorKind::DType,
                "out",
            )?,
        }
        rules::rank(input, 0, 8, "input")?;
        let over = self.over(input.shape.len())?;
        rules::formats(request, Self::INPUTS, Self::OUTPUTS)?;
        rules::out_shape(request, 0, &self.shape(&input.shape, &over), "out")?;
        Ok(over)
    }

    fn compute(&self, input: &Form, over: &[bool]) -> Vec<f64> {
        let all = (0..input.elements()).map(|place| number(input, place));
        match self {
            One::Adds(value) => all.map(|x| x + f64::from(*value)).collect(),
            One::Muls(value) => all.map(|x| x * f64::from(*value)).collect(),
            One::Cast(_) => all.collect(),
            One::Mean(..) => {
                let mean = |line: &Vec<usize>| {
                    let values = line.iter().map(|&place| number(input, place));
                    values.sum::<f64>() / line.len() as f64
                };
                shapes::lines(&input.shape, over).iter().map(mean).collect()
            }
        }
    }
}

impl Fuzzed for One {
    const INPUTS: &'static [&'static str] = &["input"];
    const OUTPUTS: &'static [&'static str] = &["out"];

    fn random(random: &mut SmallRng) -> (One, Request) {
        let product = request::product(random);
        let last = request::size(random);
        let shape = request::shape(0..5, last, random);
        let number = *[0.5f32, -3.0, 16.0, 1e-3].choose(random).unwrap_or(&1.0);
        let call = match random.random_range(0..4) {
            0 => One::Adds(number),
            1 => One::Muls(number),
            2 => One::Cast(*NUMBERS.choose(random).unwrap_or(&DType::Float32)),
            _ => {
                let mut dims: Vec<i64> = (0..shape.len() as i64).collect();
                dims.shuffle(random);
                dims.truncate(random.random_range(0..=dims.len()));
                if random.random_bool(0.05) {
                    dims.push(random.random_range(-5..5));
                }
                One::Mean(dims, random.random_bool(0.5))
            }
        };
        // Means of floats are for tests with bounds.
        let is_mean = matches!(call, One::Mean(..));
        let some: &[DType] = if is_mean { &WHOLE } else { &NUMBERS };
        let dtype = *some.choose(random).unwrap_or(&DType::Int8);
        let over = call.over(shape.len()).unwrap_or(vec![false; shape.len()]);
        let inputs = vec![Some(Form::new(dtype, &shape))];
        let outputs = vec![Some(Form::new(
            call.results(dtype),
            &call.shape(&shape, &over),
        ))];
        let mut request = request::finish(product, inputs, outputs, random);
        if is_mean
            && let Some(input) = &mut request.inputs[0]
            && FLOATS.contains(&input.dtype)
        {
            input.dtype = DType::Int8;
            input.bits.iter_mut().for_each(|bits| *bits &= 0xff);
        }
        shrink(&mut request);
        if !matches!(call, One::Cast(_))
            && let Some(input) = request.input(0)
        {
            let results = call.results(input.dtype);
            round_once(&mut request, results);
        }
        (call, request)
    }

    fn expected(&self, request: &Request) -> Checked<Vec<Option<Values>>> {
        let over = self.check(request)?;
        let Some(input) = request.input(0) else {
            return Ok(Vec::new());
        };
        let results = self.results(input.dtype);
        let dtype = request.output(0).map_or(results, |out| out.dtype);
        let values = self.compute(input, &over);
        let whole = !FLOATS.contains(&input.dtype) && !FLOATS.contains(&dtype);
        let bits = values.into_iter();
        let bits = bits.map(|value| element(dtype, if whole { value + 0.0 } else { value }));
        Ok(vec![Some(Values {
            dtype,
            shape: self.shape(&input.shape, &over),
            bits: bits.collect(),
        })])
    }

    fn units(&self) -> u64 {
        // The simulated Atlas does not round to float32 in between.
        u64::from(!matches!(self, One::Cast(_)))
    }

    calls_of_one_tensor!(call);
}

/// The halves of a tensor.
#[derive(Debug)]
pub struct Halves {
    dim: i64,
}

impl Halves {
    fn check(&self, request: &Request) -> Checked<(usize, Vec<usize>)> {
        rules::present(request, Self::INPUTS, Self::OUTPUTS, &[])?;
        let Some(x) = request.input(0) else {
            return Ok((0, Vec::new()));
        };
        check_type(request, x, &FLOATS, "x")?;
        let same = request.output(0).is_none_or(|out| out.dtype == x.dtype);
        ensure(same, ErrorKind::DType, "out")?;
        rules::rank(x, 1, 8, "x")?;
        let dim = shapes::dimension(self.dim, x.shape.len(), "dim")?;
        let mut shape = x.shape.clone();
        ensure(shape[dim] % 2 == 0, ErrorKind::LastDimNotMultiple, "x")?;
        shape[dim] /= 2;
        rules::formats(request, Self::INPUTS, Self::OUTPUTS)?;
        rules::out_shape(request, 0, &shape, "out")?;
        let gaps = request.output(0).is_some_and(rules::has_gaps);
        ensure(!gaps, ErrorKind::NotContiguous, "out")?;
        Ok((dim, shape))
    }
}

impl Fuzzed for Halves {
    const INPUTS: &'static [&'static str] = &["x"];
    const OUTPUTS: &'static [&'static str] = &["out"];

    fn random(random: &mut SmallRng) -> (Halves, Request) {
        let product = request::product(random);
        let last = request::size(random);
        let mut shape = request::shape(1..5, last, random);
        let rank = shape.len() as i64;
        let beyond = i64::from(random.random_bool(0.03));
        let dim = random.random_range(-rank..rank + beyond);
        let place = (dim.rem_euclid(rank) as usize).min(shape.len() - 1);
        let out = shape.clone();
        if random.random_bool(0.95) {
            shape[place] *= 2;
        }
        let dtype = *FLOATS.choose(random).unwrap_or(&DType::Float32);
        let inputs = vec![Some(Form::new(dtype, &shape))];
        let outputs = vec![Some(Form::new(dtype, &out))];
        let mut request = request::finish(product, inputs, outputs, random);
        // Where Swish vanishes in float32 and not in float64, products with what is large differ; so do halves of the smallest
        // numbers.
        for x in request.inputs.iter_mut().flatten() {
            if FLOATS.contains(&x.dtype) {
                for place in 0..x.bits.len() {
                    let size = number(x, place).abs();
                    let fits = size == 0.0 || (1e-30..=50.0).contains(&size);
                    let usual = element(x.dtype, 0.5);
                    x.bits[place] = if fits { x.bits[place] } else { usual };
                }
            }
        }
        (Halves { dim }, request)
    }

    fn expected(&self, request: &Request) -> Checked<Vec<Option<Values>>> {
        let (dim, shape) = self.check(request)?;
        let Some(x) = request.input(0) else {
            return Ok(Vec::new());
        };
        let inner: usize = shape[dim + 1..].iter().product();
        let half = shape[dim] * inner;
        let bits = (0..shape.iter().product()).map(|place: usize| {
            let first = place / half * 2 * half + place % half;
            let (a, b) = (number(x, first), number(x, first + half));
            element(x.dtype, a / (1.0 + (-a).exp()) * b)
        });
        Ok(vec![Some(Values {
            dtype: x.dtype,
            bits: bits.collect(),
            shape: shape.clone(),
        })])
    }

    fn units(&self) -> u64 {
        4
    }

    calls_of_one_tensor!(call => SwiGlu::new().dim(call.dim));
}

/// Rows of a matrix, by indices that are now and then wrong.
#[derive(Debug)]
pub struct Rows;

impl Rows {
    fn check(&self, request: &Request) -> Checked<Vec<usize>> {
        rules::present(request, Self::INPUTS, Self::OUTPUTS, &[])?;
        let [Some(weight), Some(indices)] = [0, 1].map(|place| request.input(place)) else {
            return Ok(Vec::new());
        };
        check_type(request, weight, &NUMBERS, "weight")?;
        rules::dtype(Some(indices), &INDICES, ErrorKind::DType, "indices")?;
        let same = request
            .output(0)
            .is_none_or(|out| out.dtype == weight.dtype);
        ensure(same, ErrorKind::DType, "out")?;
        rules::rank(weight, 2, 2, "weight")?;
        rules::rank(indices, 0, 7, "indices")?;
        let (count, width) = (weight.shape[0], weight.shape[1]);
        let some = count > 0 || indices.elements() == 0;
        ensure(some, ErrorKind::EmptyTensor, "weight")?;
        rules::formats(request, Self::INPUTS, Self::OUTPUTS)?;
        let shape = [&indices.shape[..], &[width]].concat();
        rules::out_shape(request, 0, &shape, "out")?;
        let mut values = (0..indices.elements()).map(|place| indices.integer(place));
        let named = values.all(|value| (0..count as i64).contains(&value));
        ensure(named, ErrorKind::Value, "indices")?;
        Ok(shape)
    }
}

impl Fuzzed for Rows {
    const INPUTS: &'static [&'static str] = &["weight", "indices"];
    const OUTPUTS: &'static [&'static str] = &["out"];

    fn random(random: &mut SmallRng) -> (Rows, Request) {
        let product = request::product(random);
        let dtype = *NUMBERS.choose(random).unwrap_or(&DType::Int8);
        let (count, width) = (random.random_range(1..9), request::size(random));
        let last = random.random_range(0..7);
        let shape = request::shape(0..4, last, random);
        let out = [&shape[..], &[width]].concat();
        let indices = *INDICES.choose(random).unwrap_or(&DType::Int64);
        let inputs = vec![
            Some(Form::new(dtype, &[count, width])),
            Some(Form::new(indices, &shape)),
        ];
        let outputs = vec![Some(Form::new(dtype, &out))];
        let mut request = request::finish(product, inputs, outputs, random);
        if let Some(indices) = &mut request.inputs[1] {
            indices.fill_indices(&[count], random);
        }
        (Rows, request)
    }

    fn expected(&self, request: &Request) -> Checked<Vec<Option<Values>>> {
        let shape = self.check(request)?;
        let [Some(weight), Some(indices)] = [0, 1].map(|place| request.input(place)) else {
            return Ok(Vec::new());
        };
        let width = weight.shape[1];
        let rows = (0..indices.elements()).map(|place| indices.integer(place) as usize);
        let bits = rows.flat_map(|row| &weight.bits[row * width..(row + 1) * width]);
        Ok(vec![Some(Values {
            dtype: weight.dtype,
            bits: bits.copied().collect(),
            shape,
        })])
    }

    fn run(&self, inputs: &[Option<TensorView<'_>>]) -> Result<Vec<Option<Tensor>>> {
        let (weight, indices) = (given(&inputs[0]), given(&inputs[1]));
        Ok(vec![Some(Embedding::new().run(weight, indices)?)])
    }

    fn run_into(
        &self,
        inputs: &[Option<TensorView<'_>>],
        outputs: Vec<Option<TensorViewMut<'_>>>,
    ) -> Result<()> {
        let (weight, indices) = (given(&inputs[0]), given(&inputs[1]));
        let out = written(outputs.into_iter().flatten().next());
        Embedding::new().run_into(weight, indices, out)
    }
}

/// What is written in place; the tensor is an output of the caller's in each request.
#[derive(Debug)]
pub enum InPlace {
    Copy,
    Fill(f32),
    Zero,
    Masked(f32),
}

impl InPlace {
    fn check(&self, request: &Request) -> Checked {
        let input = request.input(0).filter(|_| self.reads());
        let name = match self {
            InPlace::Masked(_) => "mask",
            _ => "src",
        };
        ensure(
            input.is_some() || !self.reads(),
            ErrorKind::NullTensor,
            name,
        )?;
        let Some(to) = request.output(0) else {
            return refuse(ErrorKind::NullTensor, "self_ref");
        };
        let filled = [&FLOATS[..], &[DType::Int8, DType::Int32, DType::Int64]].concat();
        match self {
            InPlace::Masked(_) => check_type(request, to, &filled, "self_ref")?,
            _ => check_type(request, to, &NUMBERS, "self_ref")?,
        }
        if let Some(input) = input {
            match self {
                InPlace::Masked(_) => ensure(input.dtype == DType::Bool, ErrorKind::DType, name)?,
                _ => check_type(request, input, &NUMBERS, name)?,
            }
        }
        rules::rank(to, 0, 8, "self_ref")?;
        if let Some(input) = input {
            rules::rank(input, 0, 8, name)?;
            let seen = broadcast(&input.shape, &to.shape);
            let fits = seen.is_some_and(|seen| seen == to.shape);
            ensure(fits, ErrorKind::ShapeMismatch, name)?;
            ensure(!input.private, ErrorKind::Format, name)?;
        }
        ensure(!to.private, ErrorKind::Format, "self_ref")
    }

    fn reads(&self) -> bool {
        matches!(self, InPlace::Copy | InPlace::Masked(_))
    }
}

impl Fuzzed for InPlace {
    const INPUTS: &'static [&'static str] = &["src"];
    const OUTPUTS: &'static [&'static str] = &["self_ref"];

    fn random(random: &mut SmallRng) -> (InPlace, Request) {
        let product = request::product(random);
        let last = request::size(random);
        let shape = request::shape(0..5, last, random);
        let number = *[0.0f32, 1.5, -3.0, f32::NAN].choose(random).unwrap_or(&1.0);
        let call = match random.random_range(0..4) {
            0 => InPlace::Copy,
            1 => InPlace::Fill(number),
            2 => InPlace::Zero,
            _ => InPlace::Masked(number),
        };
        let mut from = shape.clone();
        from.drain(..random.random_range(0..=shape.len()));
        for size in &mut from {
            if random.random_bool(0.2) {
                *size = 1;
            }
        }
        let source = match call {
            InPlace::Masked(_) => DType::Bool,
            _ => *NUMBERS.choose(random).unwrap_or(&DType::Int8),
        };
        let dtype = *NUMBERS.choose(random).unwrap_or(&DType::Int8);
        let inputs = vec![Some(Form::new(source, &from))];
        let outputs = vec![Some(Form::new(dtype, &shape))];
        let mut request = request::finish(product, inputs, outputs.clone(), random);
        if request.outputs.is_none() {
            let mut to = outputs;
            for form in to.iter_mut().flatten() {
                form.bits = vec![0; form.elements()];
            }
            request.outputs = Some(to);
        }
        // Copies of small floats are for tests of their own.
        let outputs = request.outputs.iter_mut().flatten();
        for form in request.inputs.iter_mut().chain(outputs).flatten() {
            if form.dtype == DType::Float8E5M2 {
                form.dtype = DType::Int8;
            }
        }
        if let Some(mask) = &mut request.inputs[0]
            && mask.dtype == DType::Bool
        {
            mask.bits.iter_mut().for_each(|bits| *bits &= 1);
        }
        shrink(&mut request);
        (call, request)
    }

    fn expected(&self, request: &Request) -> Checked<Vec<Option<Values>>> {
        self.check(request)?;
        let Some(to) = request.output(0) else {
            return Ok(Vec::new());
        };
        let bits = (0..to.elements()).map(|place| match (self, request.input(0)) {
            (InPlace::Copy, Some(src)) => {
                let from = member(&src.shape, &to.shape, place);
                match src.dtype == to.dtype {
                    true => src.bits[from],
                    false => element(to.dtype, number(src, from)),
                }
            }
            (InPlace::Masked(value), Some(mask)) => {
                match mask.bits[member(&mask.shape, &to.shape, place)] {
                    0 => to.bits[place],
                    _ => element(to.dtype, f64::from(*value)),
                }
            }
            (InPlace::Fill(value), _) => element(to.dtype, f64::from(*value)),
            _ => element(to.dtype, 0.0),
        });
        Ok(vec![Some(Values {
            dtype: to.dtype,
            bits: bits.collect(),
            shape: to.shape.clone(),
        })])
    }

    fn run_into(
        &self,
        inputs: &[Option<TensorView<'_>>],
        outputs: Vec<Option<TensorViewMut<'_>>>,
    ) -> Result<()> {
        let to = written(outputs.into_iter().flatten().next());
        match self {
            InPlace::Copy => InplaceCopy::new().run(to, given(&inputs[0])),
            InPlace::Fill(value) => InplaceFillScalar::new(*value).run(to),
            InPlace::Zero => InplaceZero::new().run(to),
            InPlace::Masked(value) => {
                InplaceMaskedFillScalar::new(*value).run(to, given(&inputs[0]))
            }
        }
    }
}
