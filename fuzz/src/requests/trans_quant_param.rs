//! `npu_trans_quant_param`.

use aclnn::{
    DType, ErrorKind, ProductFamily, Result, Tensor, TensorView, TensorViewMut, TransQuantParam,
};
use rand::prelude::*;
use rand::rngs::SmallRng;

use super::request::{self, Form, Request};
use super::rules::{self, Checked, ensure, refuse};
use super::{Fuzzed, Values, given, numbers, some, written};

use ProductFamily::{Ascend950, Atlas310P, AtlasA2, AtlasA3};

#[derive(Debug)]
pub struct Call {
    round_mode: i64,
}

/// The word's shape, or what is wrong.
fn shape(scale: &Form, offset: Option<&Form>, product: ProductFamily) -> Checked<Vec<usize>> {
    match scale.shape[..] {
        [_] | [1, _] => {}
        [_, _] => ensure(product == Ascend950, ErrorKind::Shape, "scale")?,
        _ => refuse(ErrorKind::Rank, "scale")?,
    }
    let Some(offset) = offset else {
        return Ok(scale.shape.clone());
    };
    if scale.shape.len() == 2 {
        let same = offset.shape == scale.shape;
        ensure(same, ErrorKind::Shape, "offset")?;
        return Ok(scale.shape.clone());
    }
    ensure(offset.shape.len() == 1, ErrorKind::Rank, "offset")?;
    let (scales, offsets) = (scale.shape[0], offset.shape[0]);
    let fits = scales == offsets || scales == 1 || offsets == 1;
    ensure(fits, ErrorKind::Shape, "offset")?;
    Ok(vec![scales.max(offsets)])
}

impl Call {
    fn check(&self, request: &Request) -> Checked {
        rules::present(request, Self::INPUTS, Self::OUTPUTS, &["offset"])?;
        rules::product(request, &[Atlas310P, AtlasA2, AtlasA3, Ascend950], "scale")?;
        let Some(scale) = request.input(0) else {
            return Ok(());
        };
        let (offset, y) = (request.input(1), request.output(0));
        rules::dtype(y, &[DType::Int64, DType::UInt64], ErrorKind::DType, "y")?;
        rules::dtype(Some(scale), &[DType::Float32], ErrorKind::DType, "scale")?;
        rules::dtype(offset, &[DType::Float32], ErrorKind::DType, "offset")?;
        rules::formats(request, Self::INPUTS, Self::OUTPUTS)?;
        let gaps = y.is_some_and(rules::has_gaps);
        ensure(!gaps, ErrorKind::NotContiguous, "y")?;
        let empty = |form: Option<&Form>| form.is_some_and(|form| form.elements() == 0);
        ensure(!empty(Some(scale)), ErrorKind::EmptyTensor, "scale")?;
        ensure(!empty(offset), ErrorKind::EmptyTensor, "offset")?;
        let shape = shape(scale, offset, request.product)?;
        rules::out_shape(request, 0, &shape, "y")?;
        ensure(
            matches!(self.round_mode, 0 | 1),
            ErrorKind::Value,
            "round_mode",
        )
    }

    fn word(&self, scale: f32, offset: Option<f32>) -> u64 {
        let bits = u64::from(scale.to_bits());
        let (upper, rest, exponent) = (bits >> 13, bits & 0x1fff, bits >> 23 & 0xff);
        let upper = match (self.round_mode, exponent) {
            (0, _) | (_, 255) => upper,
            (_, 0) => bits >> 31 << 18,
            _ if rest > 0x1000 || rest == 0x1000 && upper % 2 == 1 => upper + 1,
            _ => upper,
        };
        let offset = offset.map_or(0, |offset| numbers::integer(offset, 9) as u64 & 0x1ff);
        upper << 13 | 1 << 46 | offset << 37
    }
}

impl Fuzzed for Call {
    const INPUTS: &'static [&'static str] = &["scale", "offset"];
    const OUTPUTS: &'static [&'static str] = &["y"];

    fn random(random: &mut SmallRng) -> (Call, Request) {
        let product = request::product(random);
        let call = Call {
            round_mode: match random.random_range(0..30) {
                0 => 2,
                1..15 => 1,
                _ => 0,
            },
        };
        let size = request::size(random);
        let scale = match random.random_range(0..4) {
            0 => vec![1, size],
            1 if product == Ascend950 => vec![random.random_range(1..4), size],
            _ if random.random_bool(0.2) => vec![1],
            _ => vec![size],
        };
        let offset = match scale[..] {
            [1] => vec![size],
            [_] if random.random_bool(0.3) => vec![1],
            _ => scale.clone(),
        };
        let offset = random
            .random_bool(0.5)
            .then(|| Form::new(DType::Float32, &offset));
        let wide = offset
            .as_ref()
            .filter(|_| scale == [1])
            .map(|form| form.shape.clone());
        let y = wide.unwrap_or_else(|| scale.clone());
        let y_dtype = [DType::Int64, DType::UInt64][random.random_range(0..2)];
        let inputs = vec![Some(Form::new(DType::Float32, &scale)), offset];
        let outputs = vec![Some(Form::new(y_dtype, &y))];
        (call, request::finish(product, inputs, outputs, random))
    }

    fn expected(&self, request: &Request) -> Checked<Vec<Option<Values>>> {
        self.check(request)?;
        let Some(scale) = request.input(0) else {
            return Ok(Vec::new());
        };
        let offset = request.input(1);
        let shape = shape(scale, offset, request.product)?;
        let at = |form: &Form, place| form.number(if form.elements() == 1 { 0 } else { place });
        let words = (0..shape.iter().product())
            .map(|place| self.word(at(scale, place), offset.map(|offset| at(offset, place))));
        let bits = words.collect();
        let dtype = request.output(0).map_or(DType::Int64, |form| form.dtype);
        Ok(vec![Some(Values { dtype, shape, bits })])
    }

    fn run(&self, inputs: &[Option<TensorView<'_>>]) -> Result<Vec<Option<Tensor>>> {
        let [scale, offset] = inputs else {
            return Ok(Vec::new());
        };
        let scale = given(scale);
        let call = TransQuantParam::new(self.round_mode);
        Ok(vec![Some(call.run(scale, some(offset))?)])
    }

    fn run_into(
        &self,
        inputs: &[Option<TensorView<'_>>],
        outputs: Vec<Option<TensorViewMut<'_>>>,
    ) -> Result<()> {
        let [scale, offset] = inputs else {
            return Ok(());
        };
        let scale = given(scale);
        let y = written(outputs.into_iter().flatten().next());
        TransQuantParam::new(self.round_mode).run_into(scale, some(offset), y)
    }
}
