//! `npu_dequant_bias`.

use aclnn::{
    DType, DequantBias, ErrorKind, ProductFamily, QuantDType, Result, Tensor, TensorView,
    TensorViewMut,
};
use rand::prelude::*;
use rand::rngs::SmallRng;

use super::request::{self, Form, Request};
use super::rules::{self, Checked, ensure};
use super::{Fuzzed, Values, given, numbers, some, written};

#[derive(Debug)]
pub struct Call {
    output_dtype: QuantDType,
}

const BIASES: [DType; 4] = [
    DType::Float32,
    DType::Float16,
    DType::BFloat16,
    DType::Int32,
];

impl Call {
    fn scale_dtype(&self) -> DType {
        match self.output_dtype {
            QuantDType::BFloat16 => DType::BFloat16,
            _ => DType::Float32,
        }
    }

    fn check(&self, request: &Request) -> Checked {
        let optional = ["activation_scale", "bias"];
        rules::present(request, Self::INPUTS, Self::OUTPUTS, &optional)?;
        let offered = [ProductFamily::AtlasA2, ProductFamily::AtlasA3];
        rules::product(request, &offered, "x")?;
        let (Some(x), Some(weight)) = (request.input(0), request.input(1)) else {
            return Ok(());
        };
        let (activation, bias, y) = (request.input(2), request.input(3), request.output(0));
        rules::rank(x, 2, 2, "x")?;
        rules::dtype(Some(x), &[DType::Int32], ErrorKind::DType, "x")?;
        let floats = [QuantDType::Float16, QuantDType::BFloat16];
        ensure(
            floats.contains(&self.output_dtype),
            ErrorKind::DType,
            "output_dtype",
        )?;
        rules::dtype(
            y,
            &[self.output_dtype.tensor_dtype()],
            ErrorKind::DType,
            "y",
        )?;
        let scales = [DType::Float32, DType::BFloat16];
        rules::dtype(Some(weight), &scales, ErrorKind::DType, "weight_scale")?;
        let kind = ErrorKind::DType;
        rules::dtype(activation, &[DType::Float32], kind, "activation_scale")?;
        rules::dtype(bias, &BIASES, ErrorKind::DType, "bias")?;
        let kind = ErrorKind::DTypeCombination;
        rules::dtype(Some(weight), &[self.scale_dtype()], kind, "weight_scale")?;
        rules::formats(request, Self::INPUTS, Self::OUTPUTS)?;
        let gaps = y.is_some_and(rules::has_gaps);
        ensure(!gaps, ErrorKind::NotContiguous, "y")?;
        let (rows, columns) = (x.shape[0], x.shape[1]);
        ensure(rows <= 25_000, ErrorKind::ShapeLimit, "x")?;
        ensure(weight.shape.len() == 1, ErrorKind::Rank, "weight_scale")?;
        ensure(weight.shape == [columns], ErrorKind::Shape, "weight_scale")?;
        let fits = |form: Option<&Form>, size| form.is_none_or(|form| form.shape == [size]);
        ensure(fits(activation, rows), ErrorKind::Shape, "activation_scale")?;
        ensure(fits(bias, columns), ErrorKind::Shape, "bias")?;
        rules::out_shape(request, 0, &x.shape, "y")
    }
}

impl Fuzzed for Call {
    const INPUTS: &'static [&'static str] = &["x", "weight_scale", "activation_scale", "bias"];
    const OUTPUTS: &'static [&'static str] = &["y"];

    fn random(random: &mut SmallRng) -> (Call, Request) {
        let product = request::newer_product(2, random);
        let call = Call {
            output_dtype: match random.random_range(0..30) {
                0 => QuantDType::Int8,
                1..15 => QuantDType::BFloat16,
                _ => QuantDType::Float16,
            },
        };
        let columns = request::size(random);
        let rows = if random.random_bool(0.002) {
            25_001
        } else {
            request::size(random).min(9)
        };
        let columns = if rows > 25_000 { 1 } else { columns };
        let bias = *BIASES.choose(random).unwrap_or(&DType::Int32);
        let inputs = vec![
            Some(Form::new(DType::Int32, &[rows, columns])),
            Some(Form::new(call.scale_dtype(), &[columns])),
            random
                .random_bool(0.5)
                .then(|| Form::new(DType::Float32, &[rows])),
            random.random_bool(0.7).then(|| Form::new(bias, &[columns])),
        ];
        let outputs = vec![Some(Form::new(
            call.output_dtype.tensor_dtype(),
            &[rows, columns],
        ))];
        (call, request::finish(product, inputs, outputs, random))
    }

    fn expected(&self, request: &Request) -> Checked<Vec<Option<Values>>> {
        self.check(request)?;
        let (Some(x), Some(weight)) = (request.input(0), request.input(1)) else {
            return Ok(Vec::new());
        };
        let columns = x.shape[1];
        let dtype = self.output_dtype.tensor_dtype();
        let bits = (0..x.elements()).map(|place| {
            let (row, column) = (place / columns, place % columns);
            let sum = x.integer(place) as i32;
            let bias = request.input(3);
            let sum = match bias.filter(|bias| bias.dtype == DType::Int32) {
                Some(bias) => sum.wrapping_add(bias.integer(column) as i32),
                None => sum,
            };
            let value = sum as f32 * weight.number(column);
            let value = request
                .input(2)
                .map_or(value, |scale| value * scale.number(row));
            let value = match bias.filter(|bias| bias.dtype != DType::Int32) {
                Some(bias) => value + bias.number(column),
                None => value,
            };
            numbers::narrow(dtype, value)
        });
        Ok(vec![Some(Values {
            dtype,
            shape: x.shape.clone(),
            bits: bits.collect(),
        })])
    }

    fn run(&self, inputs: &[Option<TensorView<'_>>]) -> Result<Vec<Option<Tensor>>> {
        let [x, weight, activation, bias] = inputs else {
            return Ok(Vec::new());
        };
        let [x, weight] = [x, weight].map(given);
        let call = DequantBias::new(self.output_dtype);
        Ok(vec![Some(call.run(
            x,
            weight,
            some(activation),
            some(bias),
        )?)])
    }

    fn run_into(
        &self,
        inputs: &[Option<TensorView<'_>>],
        outputs: Vec<Option<TensorViewMut<'_>>>,
    ) -> Result<()> {
        let [x, weight, activation, bias] = inputs else {
            return Ok(());
        };
        let [x, weight] = [x, weight].map(given);
        let y = written(outputs.into_iter().flatten().next());
        let call = DequantBias::new(self.output_dtype);
        call.run_into(x, weight, some(activation), some(bias), y)
    }
}
