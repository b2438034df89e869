//! `npu_group_quant`.

use aclnn::{
    DType, ErrorKind, GroupQuant, ProductFamily, QuantDType, Result, Tensor, TensorView,
    TensorViewMut,
};
use rand::prelude::*;
use rand::rngs::SmallRng;

use super::basic::FLOATS;
use super::request::{self, Form, INDICES, Request};
use super::rules::{self, Checked, ensure};
use super::{Fuzzed, Values, given, numbers, some, written};

#[derive(Debug)]
pub struct Call {
    dst_dtype: QuantDType,
}

impl Call {
    fn is_packed(&self) -> bool {
        self.dst_dtype == QuantDType::QUInt4x2
    }

    fn y_shape(&self, x: &Form) -> Vec<usize> {
        let width = if self.is_packed() {
            x.shape[1] / 8
        } else {
            x.shape[1]
        };
        vec![x.shape[0], width]
    }

    fn check(&self, request: &Request) -> Checked {
        rules::present(request, Self::INPUTS, Self::OUTPUTS, &["offset"])?;
        let offered = [ProductFamily::AtlasA2, ProductFamily::AtlasA3];
        rules::product(request, &offered, "x")?;
        let [Some(x), Some(scale), Some(index)] = [0, 1, 2].map(|place| request.input(place))
        else {
            return Ok(());
        };
        let (offset, y) = (request.input(3), request.output(0));
        rules::rank(x, 2, 2, "x")?;
        rules::dtype(Some(x), &FLOATS, ErrorKind::DType, "x")?;
        let types = [QuantDType::Int8, QuantDType::QInt8, QuantDType::QUInt4x2];
        ensure(
            types.contains(&self.dst_dtype),
            ErrorKind::DType,
            "dst_dtype",
        )?;
        rules::dtype(y, &[self.dst_dtype.tensor_dtype()], ErrorKind::DType, "y")?;
        rules::dtype(Some(scale), &FLOATS, ErrorKind::DType, "scale")?;
        rules::dtype(Some(index), &INDICES, ErrorKind::DType, "group_index")?;
        rules::dtype(offset, &FLOATS, ErrorKind::DType, "offset")?;
        rules::dtype(
            offset,
            &[scale.dtype],
            ErrorKind::DTypeCombination,
            "offset",
        )?;
        rules::formats(request, Self::INPUTS, Self::OUTPUTS)?;
        let whole = !self.is_packed() || x.shape[1] % 8 == 0;
        ensure(whole, ErrorKind::LastDimNotMultiple, "x")?;
        ensure(scale.shape.len() == 2, ErrorKind::Rank, "scale")?;
        let (groups, columns) = (scale.shape[0], scale.shape[1]);
        let fits = columns == x.shape[1] && groups > 0;
        ensure(fits, ErrorKind::Shape, "scale")?;
        ensure(index.shape == [groups], ErrorKind::Shape, "group_index")?;
        let one = offset.is_none_or(|offset| offset.shape.is_empty() || offset.shape == [1]);
        ensure(one, ErrorKind::Shape, "offset")?;
        rules::out_shape(request, 0, &self.y_shape(x), "y")?;
        rules::ends(index, x.shape[0])
    }
}

impl Fuzzed for Call {
    const INPUTS: &'static [&'static str] = &["x", "scale", "group_index", "offset"];
    const OUTPUTS: &'static [&'static str] = &["y"];

    fn random(random: &mut SmallRng) -> (Call, Request) {
        let product = request::newer_product(2, random);
        let call = Call {
            dst_dtype: match random.random_range(0..30) {
                0 => QuantDType::QUInt8,
                1 => QuantDType::QInt8,
                2..15 => QuantDType::QUInt4x2,
                _ => QuantDType::Int8,
            },
        };
        let columns = match request::size(random) {
            size if call.is_packed() => size.div_ceil(8) * 8,
            size => size,
        };
        let rows = request::size(random).min(9);
        let groups = random.random_range(1..5);
        let mut float = || *FLOATS.choose(random).unwrap_or(&DType::Float32);
        let (dtype, scale) = (float(), float());
        let index = INDICES[random.random_range(0..2)];
        let one: &[usize] = if random.random_bool(0.5) { &[] } else { &[1] };
        let inputs = vec![
            Some(Form::new(dtype, &[rows, columns])),
            Some(Form::new(scale, &[groups, columns])),
            Some(Form::new(index, &[groups])),
            random.random_bool(0.5).then(|| Form::new(scale, one)),
        ];
        let width = if call.is_packed() {
            columns / 8
        } else {
            columns
        };
        let outputs = vec![Some(Form::new(
            call.dst_dtype.tensor_dtype(),
            &[rows, width],
        ))];
        let mut request = request::finish(product, inputs, outputs, random);
        if let Some(index) = &mut request.inputs[2] {
            index.fill_ends(rows, random);
        }
        (call, request)
    }

    fn expected(&self, request: &Request) -> Checked<Vec<Option<Values>>> {
        self.check(request)?;
        let [Some(x), Some(scale), Some(index)] = [0, 1, 2].map(|place| request.input(place))
        else {
            return Ok(Vec::new());
        };
        let columns = x.shape[1];
        let values: Vec<f32> = (0..x.elements())
            .map(|place| {
                let group = rules::group(index, place / columns);
                let value = x.number(place) * scale.number(group * columns + place % columns);
                request
                    .input(3)
                    .map_or(value, |offset| value + offset.number(0))
            })
            .collect();
        let dtype = self.dst_dtype.tensor_dtype();
        let bits = match self.is_packed() {
            true => values.chunks(8).map(numbers::word).collect(),
            false => values
                .iter()
                .map(|&value| numbers::narrow(dtype, value))
                .collect(),
        };
        let shape = self.y_shape(x);
        Ok(vec![Some(Values { dtype, shape, bits })])
    }

    fn run(&self, inputs: &[Option<TensorView<'_>>]) -> Result<Vec<Option<Tensor>>> {
        let [x, scale, index, offset] = inputs else {
            return Ok(Vec::new());
        };
        let given = [x, scale, index].map(given);
        let [x, scale, index] = given;
        let call = GroupQuant::new(self.dst_dtype);
        Ok(vec![Some(call.run(x, scale, index, some(offset))?)])
    }

    fn run_into(
        &self,
        inputs: &[Option<TensorView<'_>>],
        outputs: Vec<Option<TensorViewMut<'_>>>,
    ) -> Result<()> {
        let [x, scale, index, offset] = inputs else {
            return Ok(());
        };
        let given = [x, scale, index].map(given);
        let [x, scale, index] = given;
        let y = written(outputs.into_iter().flatten().next());
        GroupQuant::new(self.dst_dtype).run_into(x, scale, index, some(offset), y)
    }
}
