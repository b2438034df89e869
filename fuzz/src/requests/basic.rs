//! Operators on single elements: arithmetic of two tensors, and functions of one.

use aclnn::operators::{
    Add, Cos, Div, Exp, Gelu, GeluApproximation, GeluV2, Mul, Neg, Rsqrt, Sigmoid, Silu, Sin, Sub,
    Tanh,
};
use aclnn::{DType, ErrorKind, ProductFamily, Result, Tensor, TensorView, TensorViewMut};
use half::{bf16, f16};
use rand::prelude::*;
use rand::rngs::SmallRng;

use super::numbers::to_odd;
use super::request::{self, Form, Request};
use super::rules::{self, Checked, ensure, refuse};
use super::shapes::{broadcast, member};
use super::{Fuzzed, Values, given, written};

pub(super) const FLOATS: [DType; 3] = [DType::Float32, DType::Float16, DType::BFloat16];
pub(super) const WHOLE: [DType; 4] = [DType::Int8, DType::UInt8, DType::Int32, DType::Int64];

/// Floats and integers that most operators take.
pub(super) const NUMBERS: [DType; 7] = [
    DType::Float32,
    DType::Float16,
    DType::BFloat16,
    DType::Int8,
    DType::UInt8,
    DType::Int32,
    DType::Int64,
];

pub(super) fn check_type(
    request: &Request,
    form: &Form,
    types: &[DType],
    argument: &'static str,
) -> Checked {
    let taken = request.has(form.dtype) && types.contains(&form.dtype);
    ensure(taken, ErrorKind::DType, argument)
}

/// The caller's output, if there is one, has one of these types.
fn check_output(request: &Request, types: &[DType]) -> Checked {
    let Some(out) = request.output(0) else {
        return Ok(());
    };
    ensure(types.contains(&out.dtype), ErrorKind::DType, "out")
}

/// An element as it is; integers of 64 bits have few in these requests.
pub(super) fn number(form: &Form, place: usize) -> f64 {
    match WHOLE.contains(&form.dtype) {
        true => form.integer(place) as f64,
        false => f64::from(form.number(place)),
    }
}

/// A number as an element, rounded once.
pub(super) fn element(dtype: DType, value: f64) -> u64 {
    let whole = |bits: u32| match dtype {
        DType::Int64 => value as i64 as u64,
        DType::Int32 => u64::from(value as i32 as u32),
        _ => u64::from(value as i32 as u32) & ((1 << bits) - 1),
    };
    match dtype {
        DType::Float32 => u64::from((value as f32).to_bits()),
        DType::Float16 => u64::from(f16::from_f32(to_odd(value)).to_bits()),
        DType::BFloat16 => u64::from(bf16::from_f32(to_odd(value)).to_bits()),
        DType::Int16 => whole(16),
        _ => whole(8),
    }
}

/// Gives outputs that would be rounded a second time the type of the results: the CPU rounds to float32 before, and the
/// simulated Atlas does not.
pub(super) fn round_once(request: &mut Request, results: DType) {
    let outputs = request.outputs.iter_mut().flatten().flatten();
    for out in outputs {
        if FLOATS.contains(&results) && Binary::outputs().contains(&out.dtype) {
            out.dtype = results;
            let unused = 64 - results.bits().unwrap_or(32);
            out.bits
                .iter_mut()
                .for_each(|bits| *bits &= u64::MAX >> unused);
        }
    }
}

/// Keeps integers so small that float32 holds their sums and products.
pub(super) fn shrink(request: &mut Request) {
    for form in request.inputs.iter_mut().flatten() {
        if matches!(form.dtype, DType::Int32 | DType::Int64) {
            let bits = form.dtype.bits().unwrap_or(32);
            for value in &mut form.bits {
                let small = (*value as i8) as i64 * 16;
                *value = small as u64 & u64::MAX >> (64 - bits);
            }
        }
    }
}

#[derive(Clone, Copy, PartialEq, Debug)]
enum Arithmetic {
    Add,
    Sub,
    Mul,
    Div,
}

/// Arithmetic of two tensors.
#[derive(Debug)]
pub struct Binary {
    operator: Arithmetic,
    alpha: f32,
}

/// The type that two are computed in.
pub(super) fn promoted(a: DType, b: DType) -> DType {
    use DType::{BFloat16, Float16, Float32, Int8, Int16, UInt8};
    let is_float = |dtype: DType| FLOATS.contains(&dtype);
    match (a, b) {
        _ if a == b => a,
        (Float16, BFloat16) | (BFloat16, Float16) => Float32,
        (Int8, UInt8) | (UInt8, Int8) => Int16,
        _ if is_float(a) != is_float(b) => {
            if is_float(a) {
                a
            } else {
                b
            }
        }
        _ if a.bits() > b.bits() => a,
        _ => b,
    }
}

impl Binary {
    /// What results of any kind can become: all but bool, which no request has.
    fn outputs() -> Vec<DType> {
        [&NUMBERS[..], &[DType::Int16]].concat()
    }

    fn results(&self, a: &Form, b: &Form) -> DType {
        match promoted(a.dtype, b.dtype) {
            whole if self.operator == Arithmetic::Div && !FLOATS.contains(&whole) => DType::Float32,
            promoted => promoted,
        }
    }

    fn check(&self, request: &Request) -> Checked {
        rules::present(request, Self::INPUTS, Self::OUTPUTS, &[])?;
        let [Some(a), Some(b)] = [0, 1].map(|place| request.input(place)) else {
            return Ok(());
        };
        if let Some(out) = request
            .output(0)
            .filter(|_| self.operator == Arithmetic::Div)
        {
            let floats = request.product != ProductFamily::Ascend950;
            ensure(
                floats || FLOATS.contains(&out.dtype) || !Binary::outputs().contains(&out.dtype),
                ErrorKind::DType,
                "out",
            )?;
        }
        check_type(request, a, &NUMBERS, "input")?;
        check_type(request, b, &NUMBERS, "other")?;
        check_output(request, &Binary::outputs())?;
        rules::rank(a, 0, 8, "input")?;
        rules::rank(b, 0, 8, "other")?;
        let Some(shape) = broadcast(&a.shape, &b.shape) else {
            return refuse(ErrorKind::ShapeMismatch, "other");
        };
        rules::formats(request, Self::INPUTS, Self::OUTPUTS)?;
        rules::out_shape(request, 0, &shape, "out")
    }

    fn compute(&self, a: f64, b: f64) -> f64 {
        match self.operator {
            Arithmetic::Add => a + f64::from(self.alpha) * b,
            Arithmetic::Sub => a - f64::from(self.alpha) * b,
            Arithmetic::Mul => a * b,
            Arithmetic::Div => a / b,
        }
    }
}

impl Fuzzed for Binary {
    const INPUTS: &'static [&'static str] = &["input", "other"];
    const OUTPUTS: &'static [&'static str] = &["out"];

    fn random(random: &mut SmallRng) -> (Binary, Request) {
        let product = request::product(random);
        let operators = [
            Arithmetic::Add,
            Arithmetic::Sub,
            Arithmetic::Mul,
            Arithmetic::Div,
        ];
        let operator = operators[random.random_range(0..4)];
        let floats = random.random_bool(0.7);
        let types: &[DType] = if floats { &FLOATS } else { &WHOLE };
        let first = *types.choose(random).unwrap_or(&DType::Float32);
        let second = match random.random_range(0..4) {
            0 => *types.choose(random).unwrap_or(&DType::Float32),
            1 if floats => DType::Int8,
            _ => first,
        };
        let last = request::size(random);
        let shape = request::shape(0..5, last, random);
        // Each dimension of one or the other may be repeated, and the first ones missing.
        let mut shapes = [shape.clone(), shape.clone()];
        for which in &mut shapes {
            if random.random_bool(0.3) {
                which.drain(..random.random_range(0..=shape.len()));
            }
            for size in which.iter_mut() {
                if random.random_bool(0.15) {
                    *size = 1;
                }
            }
        }
        let [a, b] = &shapes;
        let out = broadcast(a, b).unwrap_or_default();
        let call = Binary {
            operator,
            // Other factors of whole numbers are cut, and products with them are rounded more than once.
            alpha: if random.random_bool(0.7) { 1.0 } else { -2.0 },
        };
        let inputs = vec![Some(Form::new(first, a)), Some(Form::new(second, b))];
        let [Some(a), Some(b)] = [0, 1].map(|place: usize| inputs[place].as_ref()) else {
            return (call, request::finish(product, inputs, Vec::new(), random));
        };
        let outputs = vec![Some(Form::new(call.results(a, b), &out))];
        let mut request = request::finish(product, inputs, outputs, random);
        shrink(&mut request);
        if let [Some(a), Some(b)] = [0, 1].map(|place| request.input(place)) {
            let results = call.results(a, b);
            round_once(&mut request, results);
        }
        (call, request)
    }

    fn expected(&self, request: &Request) -> Checked<Vec<Option<Values>>> {
        self.check(request)?;
        let [Some(a), Some(b)] = [0, 1].map(|place| request.input(place)) else {
            return Ok(Vec::new());
        };
        let shape = broadcast(&a.shape, &b.shape).unwrap_or_default();
        let results = self.results(a, b);
        let dtype = request.output(0).map_or(results, |out| out.dtype);
        let number = |form: &Form, place| number(form, member(&form.shape, &shape, place));
        let bits = (0..shape.iter().product())
            .map(|place| {
                let value = self.compute(number(a, place), number(b, place));
                // Integers have no other zero.
                let is_whole = WHOLE.contains(&a.dtype) && WHOLE.contains(&b.dtype);
                let is_integer = is_whole && self.operator != Arithmetic::Div;
                element(dtype, if is_integer { value + 0.0 } else { value })
            })
            .collect();
        Ok(vec![Some(Values { dtype, shape, bits })])
    }

    fn units(&self) -> u64 {
        0
    }

    fn run(&self, inputs: &[Option<TensorView<'_>>]) -> Result<Vec<Option<Tensor>>> {
        let [a, b] = inputs else {
            return Ok(Vec::new());
        };
        let (a, b) = (given(a), given(b));
        let made = match self.operator {
            Arithmetic::Add => Add::new().alpha(self.alpha).run(a, b),
            Arithmetic::Sub => Sub::new().alpha(self.alpha).run(a, b),
            Arithmetic::Mul => Mul::new().run(a, b),
            Arithmetic::Div => Div::new().run(a, b),
        };
        Ok(vec![Some(made?)])
    }

    fn run_into(
        &self,
        inputs: &[Option<TensorView<'_>>],
        outputs: Vec<Option<TensorViewMut<'_>>>,
    ) -> Result<()> {
        let [a, b] = inputs else {
            return Ok(());
        };
        let (a, b) = (given(a), given(b));
        let out = written(outputs.into_iter().flatten().next());
        match self.operator {
            Arithmetic::Add => Add::new().alpha(self.alpha).run_into(a, b, out),
            Arithmetic::Sub => Sub::new().alpha(self.alpha).run_into(a, b, out),
            Arithmetic::Mul => Mul::new().run_into(a, b, out),
            Arithmetic::Div => Div::new().run_into(a, b, out),
        }
    }
}

/// A function of one tensor.
#[derive(Clone, Copy, PartialEq, Debug)]
pub enum Unary {
    Neg,
    Exp,
    Rsqrt,
    Cos,
    Sin,
    Sigmoid,
    Tanh,
    Silu,
    Gelu,
    GeluV2,
}

/// Calls one of the operators by `$method`.
macro_rules! call {
    ($call:expr, $method:ident($($argument:expr),*)) => {
        match $call {
            Unary::Neg => Neg::new().$method($($argument),*),
            Unary::Exp => Exp::new().$method($($argument),*),
            Unary::Rsqrt => Rsqrt::new().$method($($argument),*),
            Unary::Cos => Cos::new().$method($($argument),*),
            Unary::Sin => Sin::new().$method($($argument),*),
            Unary::Sigmoid => Sigmoid::new().$method($($argument),*),
            Unary::Tanh => Tanh::new().$method($($argument),*),
            Unary::Silu => Silu::new().$method($($argument),*),
            Unary::Gelu => Gelu::new().$method($($argument),*),
            Unary::GeluV2 => GeluV2::new(GeluApproximation::Tanh).$method($($argument),*),
        }
    };
}

impl Unary {
    /// What it takes.
    fn types(self) -> Vec<DType> {
        let mut types = FLOATS.to_vec();
        match self {
            Unary::Neg => types.extend([DType::Int8, DType::Int32, DType::Int64]),
            Unary::Exp => types.push(DType::Int64),
            Unary::Silu | Unary::Gelu | Unary::GeluV2 => {}
            _ => types.extend(WHOLE),
        }
        types
    }

    fn results(self, input: DType) -> DType {
        match FLOATS.contains(&input) || self == Unary::Neg {
            true => input,
            false => DType::Float32,
        }
    }

    fn check(self, request: &Request) -> Checked {
        rules::present(request, Self::INPUTS, Self::OUTPUTS, &[])?;
        let Some(input) = request.input(0) else {
            return Ok(());
        };
        check_type(request, input, &self.types(), "input")?;
        match self {
            Unary::Neg | Unary::Exp => check_output(request, &Binary::outputs())?,
            Unary::Silu | Unary::Gelu | Unary::GeluV2 => check_output(request, &[input.dtype])?,
            _ => {
                check_output(request, &FLOATS)?;
                let fits = request.output(0).is_none_or(|out| request.has(out.dtype));
                ensure(fits, ErrorKind::DType, "out")?;
            }
        }
        rules::rank(input, 0, 8, "input")?;
        rules::formats(request, Self::INPUTS, Self::OUTPUTS)?;
        rules::out_shape(request, 0, &input.shape, "out")
    }

    fn compute(self, x: f64) -> f64 {
        let logistic = |x: f64| 1.0 / (1.0 + (-x).exp());
        match self {
            Unary::Neg => -x,
            Unary::Exp => x.exp(),
            Unary::Rsqrt => 1.0 / x.sqrt(),
            Unary::Cos => x.cos(),
            Unary::Sin => x.sin(),
            Unary::Sigmoid => logistic(x),
            Unary::Tanh => x.tanh(),
            Unary::Silu => x / (1.0 + (-x).exp()),
            Unary::Gelu | Unary::GeluV2 => {
                let root = (2.0 / std::f64::consts::PI).sqrt();
                x * logistic(2.0 * root * (x + 0.044_715 * x.powi(3)))
            }
        }
    }
}

impl Fuzzed for Unary {
    const INPUTS: &'static [&'static str] = &["input"];
    const OUTPUTS: &'static [&'static str] = &["out"];

    fn random(random: &mut SmallRng) -> (Unary, Request) {
        let product = request::product(random);
        let all = [
            Unary::Neg,
            Unary::Exp,
            Unary::Rsqrt,
            Unary::Cos,
            Unary::Sin,
            Unary::Sigmoid,
            Unary::Tanh,
            Unary::Silu,
            Unary::Gelu,
            Unary::GeluV2,
        ];
        let call = all[random.random_range(0..all.len())];
        let dtype = *call.types().choose(random).unwrap_or(&DType::Float32);
        let last = request::size(random);
        let shape = request::shape(0..5, last, random);
        let inputs = vec![Some(Form::new(dtype, &shape))];
        let outputs = vec![Some(Form::new(call.results(dtype), &shape))];
        let mut request = request::finish(product, inputs, outputs, random);
        shrink(&mut request);
        if call == Unary::Exp
            && let Some(input) = request.input(0)
        {
            let results = call.results(input.dtype);
            round_once(&mut request, results);
        }
        (call, request)
    }

    fn expected(&self, request: &Request) -> Checked<Vec<Option<Values>>> {
        self.check(request)?;
        let Some(input) = request.input(0) else {
            return Ok(Vec::new());
        };
        let results = self.results(input.dtype);
        let dtype = request.output(0).map_or(results, |out| out.dtype);
        let is_integer = WHOLE.contains(&input.dtype) && *self == Unary::Neg;
        let values = (0..input.elements()).map(|place| {
            let value = self.compute(number(input, place));
            // Integers have no other zero.
            if is_integer { value + 0.0 } else { value }
        });
        Ok(vec![Some(Values {
            dtype,
            shape: input.shape.clone(),
            bits: values.map(|value| element(dtype, value)).collect(),
        })])
    }

    fn units(&self) -> u64 {
        if *self == Unary::Neg { 0 } else { 3 }
    }

    calls_of_one_tensor!(call);
}
