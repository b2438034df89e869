//! `AddRmsNormQuantV2`, of rows whose mean squares are exact, by scales that are powers of two.

use aclnn::operators::{AddRmsNormQuantV2, AddRmsNormQuantV2Outputs};
use aclnn::{
    DType, ErrorKind, ProductFamily, QuantDType, Result, Tensor, TensorView, TensorViewMut,
};
use rand::prelude::*;
use rand::rngs::SmallRng;

use super::basic::{FLOATS, element, number};
use super::norms::{fill_positive, fill_small, fill_sums, shape_and_rows};
use super::request::{self, Form, Request};
use super::rules::{self, Checked, ensure, refuse};
use super::{Fuzzed, Values, given, numbers, some, written};

const GAMMA: usize = 2;
const SCALES1: usize = 3;
const SCALES2: usize = 4;
const ZERO_POINTS1: usize = 5;
const ZERO_POINTS2: usize = 6;
const BETA: usize = 7;
const Y1: usize = 0;
const Y2: usize = 1;
const X: usize = 2;
const RMS_NORM: usize = 3;

#[derive(Debug)]
pub struct Call {
    div_mode: bool,
    rms_norm: bool,
}

impl Call {
    fn operator(&self) -> AddRmsNormQuantV2 {
        let operator = AddRmsNormQuantV2::new(0.0)
            .div_mode(self.div_mode)
            .dst_type(QuantDType::QInt8);
        match self.rms_norm {
            true => operator.with_rms_norm(),
            false => operator,
        }
    }

    /// Which outputs there are.
    fn wanted(&self, request: &Request) -> [bool; 4] {
        let is_950 = request.product == ProductFamily::Ascend950;
        let rms_norm = match &request.outputs {
            Some(outputs) => outputs[RMS_NORM].is_some(),
            None => self.rms_norm,
        };
        let second = request.input(SCALES2).is_some();
        let pointed = is_950 && request.input(ZERO_POINTS2).is_some();
        [true, second || pointed, is_950 || !rms_norm, rms_norm]
    }

    fn check_types(&self, request: &Request) -> Checked {
        let (Some(x1), Some(scales1)) = (request.input(0), request.input(SCALES1)) else {
            return Ok(());
        };
        let is_950 = request.product == ProductFamily::Ascend950;
        let types: &[DType] = match request.product {
            ProductFamily::Ascend950 => &FLOATS,
            ProductFamily::Atlas310P | ProductFamily::Atlas910 => &FLOATS[1..2],
            _ => &FLOATS[1..],
        };
        rules::dtype(Some(x1), types, ErrorKind::DType, "x1")?;
        let combined = ErrorKind::DTypeCombination;
        for (place, argument) in [(1, "x2"), (GAMMA, "gamma"), (BETA, "beta")] {
            rules::dtype(request.input(place), &[x1.dtype], combined, argument)?;
        }
        let scales = match x1.dtype {
            found if is_950 => vec![DType::Float32, found],
            DType::BFloat16 => vec![DType::BFloat16],
            _ => vec![DType::Float32],
        };
        rules::dtype(Some(scales1), &scales, ErrorKind::DType, "scales1")?;
        let second = request.input(SCALES2);
        rules::dtype(second, &[scales1.dtype], combined, "scales2")?;
        let points = match scales1.dtype {
            DType::Float32 if x1.dtype == DType::Float32 => vec![DType::Float32],
            DType::Float32 if is_950 => vec![DType::Int32, DType::Float32],
            DType::Float32 => vec![DType::Int32],
            found => vec![found],
        };
        let first = request.input(ZERO_POINTS1);
        for (place, argument) in [
            (ZERO_POINTS1, "zero_points1"),
            (ZERO_POINTS2, "zero_points2"),
        ] {
            rules::dtype(request.input(place), &points, ErrorKind::DType, argument)?;
        }
        if let Some(first) = first {
            let second = request.input(ZERO_POINTS2);
            rules::dtype(second, &[first.dtype], combined, "zero_points2")?;
        }
        let codes = [DType::Int8, DType::Float8E5M2];
        let offered = if is_950 { &codes[..] } else { &codes[..1] };
        rules::dtype(request.output(Y1), offered, ErrorKind::DType, "y1")?;
        let made = self.codes(request);
        for (place, argument, dtype) in [
            (Y2, "y2", made),
            (X, "x", x1.dtype),
            (RMS_NORM, "rms_norm", x1.dtype),
        ] {
            rules::dtype(request.output(place), &[dtype], ErrorKind::DType, argument)?;
        }
        Ok(())
    }

    fn codes(&self, request: &Request) -> DType {
        request.output(Y1).map_or(DType::Int8, |form| form.dtype)
    }

    /// What products but the newest refuse.
    fn check_older(&self, request: &Request) -> Checked {
        let [_, second, _, rms_norm] = self.wanted(request);
        let kind = ErrorKind::UnsupportedArgument;
        let lonely = request.input(ZERO_POINTS2).is_some() && !second;
        ensure(!lonely, kind, "zero_points2")?;
        ensure(!rms_norm || request.output(X).is_none(), kind, "rms_norm")?;
        ensure(!rms_norm || request.input(BETA).is_none(), kind, "beta")?;
        ensure(!rms_norm || self.div_mode, kind, "div_mode")
    }

    fn check(&self, request: &Request) -> Checked {
        let optional = [
            "scales2",
            "zero_points1",
            "zero_points2",
            "beta",
            "y2",
            "x",
            "rms_norm",
        ];
        rules::present(request, Self::INPUTS, Self::OUTPUTS, &optional)?;
        let (Some(x1), Some(gamma)) = (request.input(0), request.input(GAMMA)) else {
            return Ok(());
        };
        self.check_types(request)?;
        rules::rank(x1, 1, 8, "x1")?;
        rules::rank(gamma, 0, 8, "gamma")?;
        if request.product != ProductFamily::Ascend950 {
            self.check_older(request)?;
        }
        let same = request.input(1).is_none_or(|x2| x2.shape == x1.shape);
        ensure(same, ErrorKind::Shape, "x2")?;
        let ends = !gamma.shape.is_empty() && x1.shape.ends_with(&gamma.shape);
        ensure(ends, ErrorKind::Shape, "gamma")?;
        for (place, argument) in Self::INPUTS.iter().enumerate().skip(SCALES1) {
            let fits = request
                .input(place)
                .is_none_or(|form| form.shape == gamma.shape);
            ensure(fits, ErrorKind::Shape, argument)?;
        }
        rules::formats(request, Self::INPUTS, Self::OUTPUTS)?;
        let wanted = self.wanted(request);
        for ((place, argument), wanted) in Self::OUTPUTS.iter().enumerate().zip(wanted) {
            if wanted {
                rules::out_shape(request, place, &x1.shape, argument)?;
            }
        }
        // What a call writes it has to be brought, and it takes nothing else.
        for ((form, argument), wanted) in request
            .outputs
            .iter()
            .flatten()
            .zip(Self::OUTPUTS)
            .zip(wanted)
        {
            match (form, wanted) {
                (None, true) => return refuse(ErrorKind::NullTensor, argument),
                (Some(_), false) => return refuse(ErrorKind::UnsupportedArgument, argument),
                _ => {}
            }
        }
        Ok(())
    }
}

/// A code of a type.
fn code(dtype: DType, value: f64) -> u64 {
    numbers::narrow(dtype, value as f32)
}

impl Fuzzed for Call {
    const INPUTS: &'static [&'static str] = &[
        "x1",
        "x2",
        "gamma",
        "scales1",
        "scales2",
        "zero_points1",
        "zero_points2",
        "beta",
    ];
    const OUTPUTS: &'static [&'static str] = &["y1", "y2", "x", "rms_norm"];

    fn random(random: &mut SmallRng) -> (Call, Request) {
        let product = request::product(random);
        let is_950 = product == ProductFamily::Ascend950;
        let dtype = match product {
            _ if is_950 => FLOATS[random.random_range(0..3)],
            ProductFamily::Atlas310P => DType::Float16,
            _ => FLOATS[random.random_range(1..3)],
        };
        let scales = match dtype {
            found if is_950 && random.random_bool(0.5) => found,
            DType::BFloat16 if !is_950 => dtype,
            _ => DType::Float32,
        };
        let points = match scales {
            DType::Float32 if dtype == DType::Float32 => dtype,
            DType::Float32 if is_950 && random.random_bool(0.5) => scales,
            DType::Float32 => DType::Int32,
            found => found,
        };
        let (shape, inner) = shape_and_rows(random);
        let row = &shape[shape.len() - inner..];
        let call = Call {
            div_mode: random.random_bool(0.7),
            rms_norm: random.random_bool(0.2),
        };
        let second = random.random_bool(0.5);
        let mut inputs = vec![
            Some(Form::new(dtype, &shape)),
            Some(Form::new(dtype, &shape)),
            Some(Form::new(dtype, row)),
            Some(Form::new(scales, row)),
        ];
        let last = [
            (scales, if second { 1.0 } else { 0.02 }),
            (points, 0.6),
            (points, if second { 0.6 } else { 0.1 }),
            (dtype, if call.rms_norm { 0.1 } else { 0.5 }),
        ];
        for (dtype, chance) in last {
            inputs.push(random.random_bool(chance).then(|| Form::new(dtype, row)));
        }
        let mut request = Request {
            product,
            inputs,
            outputs: None,
        };
        let wanted = call.wanted(&request);
        let types = [DType::Int8, DType::Int8, dtype, dtype];
        let outputs = wanted.into_iter().zip(types);
        let outputs = outputs.map(|(wanted, dtype)| wanted.then(|| Form::new(dtype, &shape)));
        let outputs: Vec<Option<Form>> = outputs.collect();
        request = request::finish(product, request.inputs, outputs, random);
        let length = request.input(GAMMA).map_or(1, Form::elements);
        if let [Some(first), Some(second), rest @ ..] = &mut request.inputs[..] {
            if FLOATS.contains(&first.dtype) && FLOATS.contains(&second.dtype) {
                fill_sums(first, second, length, random);
            }
            for (place, form) in (GAMMA..).zip(rest) {
                let Some(form) = form else { continue };
                match place {
                    GAMMA => fill_positive(form, random),
                    _ => fill_small(form, random),
                }
                if place == SCALES1 || place == SCALES2 {
                    for bits in &mut form.bits {
                        let scale = [0.5, 1.0, 2.0, 4.0][random.random_range(0..4)];
                        *bits = element(form.dtype, scale);
                    }
                }
            }
        }
        (call, request)
    }

    fn expected(&self, request: &Request) -> Checked<Vec<Option<Values>>> {
        self.check(request)?;
        let [Some(x1), Some(x2), Some(gamma)] = [0, 1, GAMMA].map(|place| request.input(place))
        else {
            return Ok(Vec::new());
        };
        let length: usize = gamma.shape.iter().product();
        let sum = |place| number(x1, place) + number(x2, place);
        let rows = x1.elements().checked_div(length).unwrap_or(0);
        let rstd: Vec<f64> = (0..rows)
            .map(|row| {
                let squares = (0..length).map(|at| sum(row * length + at).powi(2));
                1.0 / (squares.sum::<f64>() / length as f64).sqrt()
            })
            .collect();
        let normed = |at: usize| sum(at) * rstd[at / length] * number(gamma, at % length);
        let factor = |place: usize, at: usize, none: f64| match request.input(place) {
            Some(form) => number(form, at % length),
            None => none,
        };
        let quantized = |at: usize, scales: usize, points: usize| {
            let value = normed(at) + factor(BETA, at, 0.0);
            let scale = factor(scales, at, 1.0);
            let scaled = if self.div_mode {
                value / scale
            } else {
                value * scale
            };
            code(self.codes(request), scaled + factor(points, at, 0.0))
        };
        let wanted = self.wanted(request);
        let all = (0..4).map(|output| {
            let bits = (0..x1.elements()).map(|at| match output {
                Y1 => quantized(at, SCALES1, ZERO_POINTS1),
                Y2 => quantized(at, SCALES2, ZERO_POINTS2),
                X => element(x1.dtype, sum(at)),
                _ => element(x1.dtype, normed(at)),
            });
            wanted[output].then(|| Values {
                dtype: if output < X {
                    self.codes(request)
                } else {
                    x1.dtype
                },
                shape: x1.shape.clone(),
                bits: bits.collect(),
            })
        });
        Ok(all.collect())
    }

    fn run(&self, inputs: &[Option<TensorView<'_>>]) -> Result<Vec<Option<Tensor>>> {
        let [x1, x2, gamma, scales1, scales2, points1, points2, beta] = inputs else {
            return Ok(Vec::new());
        };
        let made = self.operator().run(
            given(x1),
            given(x2),
            given(gamma),
            given(scales1),
            some(scales2),
            some(points1),
            some(points2),
            some(beta),
        )?;
        Ok(vec![Some(made.y1), made.y2, made.x, made.rms_norm])
    }

    fn run_into(
        &self,
        inputs: &[Option<TensorView<'_>>],
        outputs: Vec<Option<TensorViewMut<'_>>>,
    ) -> Result<()> {
        let [x1, x2, gamma, scales1, scales2, points1, points2, beta] = inputs else {
            return Ok(());
        };
        let mut outputs = outputs.into_iter();
        let outputs = AddRmsNormQuantV2Outputs {
            y1: written(outputs.next().flatten()),
            y2: outputs.next().flatten(),
            x: outputs.next().flatten(),
            rms_norm: outputs.next().flatten(),
        };
        self.operator().run_into(
            given(x1),
            given(x2),
            given(gamma),
            given(scales1),
            some(scales2),
            some(points1),
            some(points2),
            some(beta),
            outputs,
        )
    }
}
